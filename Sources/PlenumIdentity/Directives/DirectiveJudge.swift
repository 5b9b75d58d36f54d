/// Judges whether two ways of writing mean one document.
enum DirectiveJudge {
  static func judge(_ one: DirectiveAtom, _ other: DirectiveAtom) -> Judgement {
    if !one.articles.isDisjoint(with: other.articles) { return .conflict(.oneArticle) }
    if let conflict = conflict(one.writing, other.writing) { return conflict }
    switch (one.signature.edition, other.signature.edition) {
    case (let left?, let right?):
      if left != right { return .conflict(.otherDate) }
      return sure(6, reason(one.writing, other.writing))
    case (nil, nil):
      return undated(one, other)
    default:
      return .unknown
    }
  }

  private static func conflict(_ one: DirectiveWriting, _ other: DirectiveWriting) -> Judgement? {
    if one.label != other.label || !areFittingLetters(one, other) {
      return .conflict(.otherNumber)
    }
    if let left = one.year, let right = other.year, left != right { return .conflict(.otherDate) }
    if !areFittingSubjects(one, other) { return .conflict(.otherSubject) }
    if !areFittingPlaces(one, other) || !areFittingIssuers(one, other) {
      return .conflict(.otherIssuer)
    }
    return nil
  }

  private static func reason(_ one: DirectiveWriting, _ other: DirectiveWriting) -> Reason {
    if one.year != nil, other.year != nil { return .number }
    return one.hasSubject && other.hasSubject ? .subject : .lastBefore
  }

  /// Neither has an edition: the articles must be near each other, since numbers start anew.
  private static func undated(_ one: DirectiveAtom, _ other: DirectiveAtom) -> Judgement {
    if let left = one.signature.articleYear, let right = other.signature.articleYear {
      let isCentral = one.writing.isCentral && other.writing.isCentral
      let years = isCentral ? DirectiveEditions.longHorizon : DirectiveEditions.horizon
      if abs(left - right) > years { return .conflict(.otherDate) }
    }
    return sure(one.writing.letters == other.writing.letters ? 5 : 4.5, .number)
  }

  /// Whether two ways of writing may be those of one document, but for its year.
  static func isFitting(_ one: DirectiveWriting, _ other: DirectiveWriting) -> Bool {
    one == other || conflict(one, other) == nil
  }

  /// Two documents are about different things if hardly a word is shared.
  private static func areFittingSubjects(_ one: DirectiveWriting, _ other: DirectiveWriting) -> Bool
  {
    one.sharedSubject(with: other).map { $0 >= 0.4 } ?? true
  }

  private static func areFittingPlaces(_ one: DirectiveWriting, _ other: DirectiveWriting) -> Bool {
    one.place == other.place
      || [.same, .likelySame, .unknown].contains(
        UnitDirectory.shared.relation(one.place, other.place))
  }

  private static func areFittingLetters(
    _ one: DirectiveWriting, _ other: DirectiveWriting
  ) -> Bool {
    if one.letters.isEmpty || other.letters.isEmpty || one.letters == other.letters { return true }
    return zip(one.letters, other.letters).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
      && one.letters.count == other.letters.count
  }

  /// Issuers that differ, or issuers of a bare number that do not fit the letters of the other.
  private static func areFittingIssuers(
    _ one: DirectiveWriting, _ other: DirectiveWriting
  ) -> Bool {
    let isOneRow = DirectiveNumber.isNational(one.letters) || one.place == other.place
    if one.letters == other.letters, !one.letters.isEmpty, isOneRow { return true }
    if !one.issuers.isEmpty, !other.issuers.isEmpty {
      let names = Set(one.issuers.map(words))
      return !names.isDisjoint(with: other.issuers.map(words))
        || areOneOrgan(one.issuers, other.issuers)
    }
    if one.letters.isEmpty, other.issuers.isEmpty {
      return DirectiveSigners.fit(one.issuers, other.letters)
    }
    if other.letters.isEmpty, one.issuers.isEmpty {
      return DirectiveSigners.fit(other.issuers, one.letters)
    }
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

  private static func sure(_ score: Double, _ reason: Reason) -> Judgement {
    Judgement(score: score, isConflict: false, reason: reason)
  }
}
