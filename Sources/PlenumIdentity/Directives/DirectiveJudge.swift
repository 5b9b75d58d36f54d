/// Judges whether two ways of writing mean one document.
enum DirectiveJudge {
  static func judge(_ one: DirectiveAtom, _ other: DirectiveAtom) -> Judgement {
    if !one.articles.isDisjoint(with: other.articles) { return .conflict(.oneArticle) }
    if one.signature.label != other.signature.label { return .conflict(.otherNumber) }
    if !areFittingLetters(one.signature, other.signature) { return .conflict(.otherNumber) }
    if !areFittingIssuers(one.signature, other.signature) { return .conflict(.otherIssuer) }
    switch (one.edition, other.edition) {
    case (let left?, let right?):
      if left != right { return .conflict(.otherDate) }
      let isGiven = one.signature.year != nil && other.signature.year != nil
      return sure(6, isGiven ? .number : .lastBefore)
    case (nil, nil):
      return sure(one.signature.letters == other.signature.letters ? 5 : 4, .number)
    default:
      return .unknown
    }
  }

  /// Whether letters and issuers of two ways of writing may be those of one document.
  static func isFitting(_ one: DirectiveAtom.Signature, _ other: DirectiveAtom.Signature) -> Bool {
    one.label == other.label && areFittingLetters(one, other) && areFittingIssuers(one, other)
  }

  private static func areFittingLetters(
    _ one: DirectiveAtom.Signature, _ other: DirectiveAtom.Signature
  ) -> Bool {
    if one.letters.isEmpty || other.letters.isEmpty || one.letters == other.letters { return true }
    return zip(one.letters, other.letters).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
      && one.letters.count == other.letters.count
  }

  /// Issuers that differ, or issuers of a bare number that do not fit the letters of the other.
  private static func areFittingIssuers(
    _ one: DirectiveAtom.Signature, _ other: DirectiveAtom.Signature
  ) -> Bool {
    if !one.issuers.isEmpty, !other.issuers.isEmpty {
      return !Set(one.issuers).isDisjoint(with: other.issuers)
        || areOneOrgan(one.issuers, other.issuers)
    }
    if one.letters.isEmpty, other.issuers.isEmpty { return fit(one.issuers, other.letters) }
    if other.letters.isEmpty, one.issuers.isEmpty { return fit(other.issuers, one.letters) }
    return true
  }

  /// The organs that sign for the Central Committee number in one series.
  private static func areOneOrgan(_ left: [String], _ right: [String]) -> Bool {
    left.contains(where: isCommittee) && right.contains(where: isCommittee)
  }

  private static func isCommittee(_ issuer: String) -> Bool {
    issuer.hasPrefix("body-ban-chap-hanh-trung-uong") || issuer.hasPrefix("body-dang-cong-san")
  }

  /// Whether issuers fit the letters of a number; letters that are not known fit nobody.
  private static func fit(_ issuers: [String], _ letters: [String]) -> Bool {
    if issuers.isEmpty { return true }
    return letters.contains { letter in
      signers.contains { sign, names in
        letter.hasPrefix(sign)
          && issuers.contains { issuer in names.contains { issuer.hasPrefix("body-" + $0) } }
      }
    }
  }

  private static let signers: [(String, [String])] = [
    ("TW", ["bo-chinh-tri", "ban-bi-thu", "ban-chap-hanh-trung-uong", "dang-cong-san"]),
    ("TƯ", ["bo-chinh-tri", "ban-bi-thu", "ban-chap-hanh-trung-uong", "dang-cong-san"]),
    ("QH", ["quoc-hoi"]), ("UBTVQH", ["uy-ban-thuong-vu-quoc-hoi"]), ("CP", ["chinh-phu"]),
    ("TTG", ["thu-tuong"]),
  ]

  private static func sure(_ score: Double, _ reason: Reason) -> Judgement {
    Judgement(score: score, isConflict: false, reason: reason)
  }
}
