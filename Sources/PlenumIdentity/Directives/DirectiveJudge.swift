/// Judges whether two ways of writing mean one document.
enum DirectiveJudge {
  static func judge(_ one: DirectiveAtom, _ other: DirectiveAtom) -> Judgement {
    if !one.articles.isDisjoint(with: other.articles) { return .conflict(.oneArticle) }
    if one.signature.label != other.signature.label { return .conflict(.otherNumber) }
    if !areFittingLetters(one.signature, other.signature) { return .conflict(.otherNumber) }
    if !areFittingSubjects(one.signature.subject, other.signature.subject) {
      return .conflict(.otherSubject)
    }
    let places = UnitDirectory.shared.relation(one.signature.place, other.signature.place)
    if ![.same, .likelySame, .unknown].contains(places)
      || !areFittingIssuers(one.signature, other.signature)
    {
      return .conflict(.otherIssuer)
    }
    switch (one.edition, other.edition) {
    case (let left?, let right?):
      if left != right { return .conflict(.otherDate) }
      let isGiven = one.signature.year != nil && other.signature.year != nil
      return sure(6, isGiven ? .number : .lastBefore)
    case (nil, nil):
      return undated(one, other)
    default:
      return .unknown
    }
  }

  /// For how many years articles cite a document of a unit without its date.
  static let horizon = 2
  /// For how many years they cite one of the centre.
  static let centralHorizon = 12

  /// For how many years articles may cite the document as the same: longer if they say that it is about the same.
  static func years(of atom: DirectiveAtom, with other: DirectiveAtom.Signature) -> Int {
    let isSubject = share(atom.signature.subject, other.subject).map { $0 >= 0.7 } ?? false
    return atom.isCentral || isSubject ? centralHorizon : horizon
  }

  /// Neither has a year: the articles must be near each other, since numbers start anew.
  private static func undated(_ one: DirectiveAtom, _ other: DirectiveAtom) -> Judgement {
    if let left = one.signature.articleYear, let right = other.signature.articleYear {
      if abs(left - right) > years(of: one, with: other.signature) { return .conflict(.otherDate) }
    }
    return sure(one.signature.letters == other.signature.letters ? 5 : 4.5, .number)
  }

  /// Whether letters and issuers of two ways of writing may be those of one document.
  static func isFitting(_ one: DirectiveAtom.Signature, _ other: DirectiveAtom.Signature) -> Bool {
    one.label == other.label && areFittingLetters(one, other) && areFittingIssuers(one, other)
      && areFittingSubjects(one.subject, other.subject)
  }

  /// Two documents are about different things if hardly a word is shared.
  private static func areFittingSubjects(_ one: [String], _ other: [String]) -> Bool {
    share(one, other).map { $0 >= 0.4 } ?? true
  }

  /// The shared part of the shorter subject; nil when one says too little.
  private static func share(_ one: [String], _ other: [String]) -> Double? {
    if one.count < 3 || other.count < 3 { return nil }
    return Double(Set(one).intersection(other).count) / Double(min(one.count, other.count))
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
    let isOneRow = DirectiveNumber.isNational(one.letters) || one.place == other.place
    if one.letters == other.letters, !one.letters.isEmpty, isOneRow { return true }
    if !one.issuers.isEmpty, !other.issuers.isEmpty {
      let names = Set(one.issuers.map(words))
      return !names.isDisjoint(with: other.issuers.map(words))
        || areOneOrgan(one.issuers, other.issuers)
    }
    if one.letters.isEmpty, other.issuers.isEmpty { return fit(one.issuers, other.letters) }
    if other.letters.isEmpty, one.issuers.isEmpty { return fit(other.issuers, one.letters) }
    return true
  }

  /// A node's name without the digest at its end: the same for bodies of one name.
  private static func words(of body: String) -> Substring {
    body.lastIndex(of: "-").map { body[..<$0] } ?? body[...]
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
