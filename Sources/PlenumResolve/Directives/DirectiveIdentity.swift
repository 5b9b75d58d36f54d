import PlenumModel

/// Tells whether two mentions in one article are of one document.
struct DirectiveIdentity {
  /// The days of the event that the article reports, which are not those of documents.
  let eventDays: Set<PartialDate>

  /// Whether both can be one document: what they say of number, plenum, event or matter agrees.
  func isSame(_ one: ResolvedDirective, _ other: ResolvedDirective) -> Bool {
    guard one.kind == other.kind else { return false }
    if let left = one.number, let right = other.number {
      return isSame(one, NumberKey(left), other, NumberKey(right))
    }
    if let left = one.source, let right = other.source { return left.isSame(right) }
    guard one.number == nil, other.number == nil else { return isDescribed(one, other) }
    if let left = one.plenum, let right = other.plenum {
      return left == right || left.begins(with: right + " ") || right.begins(with: left + " ")
    }
    let a = LabelKey.exact(one.label)
    let b = LabelKey.exact(other.label)
    return a == b || a.begins(with: b + " ") || b.begins(with: a + " ") || isYearly(a, b)
  }

  // MARK: With a number

  /// Whether the numbers agree and neither days nor issuers tell the documents apart.
  private func isSame(
    _ one: ResolvedDirective, _ left: NumberKey, _ other: ResolvedDirective, _ right: NumberKey
  ) -> Bool {
    guard left.agrees(with: right), !differs(one.date, other.date) else { return false }
    let isWhole = left.letters == right.letters
    if isWhole, left.isNational { return true }
    guard isWhole || fits(one, right) && fits(other, left) else { return false }
    guard !isWhole || one.isIssuerNamed && other.isIssuerNamed, let a = one.issuer,
      let b = other.issuer
    else { return true }
    return DirectiveIdentity.numberTogether(a, b)
  }

  /// Two full days that differ; the day of the event beside a number is that of the event.
  private func differs(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
    guard let one, let other, !eventDays.contains(one), !eventDays.contains(other) else {
      return false
    }
    if one.year != other.year { return true }
    guard let left = one.month, let right = other.month else { return false }
    guard let first = one.day, let second = other.day else { return left != right }
    return left != right || first != second
  }

  /// Whether the issuer named with a document can have these letters: no "-KH/TU" is one of a people's committee.
  private func fits(_ directive: ResolvedDirective, _ number: NumberKey) -> Bool {
    guard directive.isIssuerNamed, let issuer = directive.issuer,
      let isOfParty = number.isOfParty
    else { return true }
    if number.letters.last == "TW" { return issuer.type == .partyBody && issuer.unit == nil }
    return isOfParty == (issuer.type == .partyBody)
  }

  /// Whether two bodies count their documents in one series: a committee and its standing board, the organs of the
  /// Party's centre, the Government and the Prime Minister.
  static func numberTogether(_ one: ResolvedBody, _ other: ResolvedBody) -> Bool {
    if one == other { return true }
    guard one.type == other.type else { return false }
    if let left = one.unit?.identity, let right = other.unit?.identity, left != right {
      return false
    }
    if centre.isSuperset(of: [one.parts[0], other.parts[0]]) { return true }
    if government.isSuperset(of: [one.parts[0], other.parts[0]]) { return true }
    return head(one) == head(other)
  }

  private static let centre: Set<String> = [
    "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Đảng Cộng sản Việt Nam",
    "Ban Bí thư Trung ương Đảng", "Trung ương Đảng", "Ban Chấp hành Trung ương",
  ]

  private static let government: Set<String> = ["Chính phủ", "Thủ tướng Chính phủ"]

  /// The smallest organ that is no board of another.
  private static func head(_ body: ResolvedBody) -> String? {
    body.parts.first { !["Ban Thường vụ", "Thường trực", "Ban Chấp hành"].contains($0) }
  }

  /// The documents with names of their own: those of one number that days or issuers tell apart are told by these.
  static func distinguished(_ directives: [ResolvedDirective]) -> [ResolvedDirective] {
    var known: Set<NodeID> = []
    return directives.map { directive in
      var directive = directive
      if known.contains(directive.id) {
        directive.distinction = directive.date?.iso ?? directive.issuer?.key.joined(separator: "|")
      }
      known.insert(directive.id)
      return directive
    }
  }

  // MARK: Without a number

  /// "Quyết định của Thành ủy về thành lập Đảng bộ X" beside "Quyết định số 40-QĐ/TU … về thành lập Đảng bộ X":
  /// one of them has no number, and both are about the same.
  private func isDescribed(_ one: ResolvedDirective, _ other: ResolvedDirective) -> Bool {
    guard one.number == nil || other.number == nil, one.plenum == nil, other.plenum == nil,
      let left = one.issuer, let right = other.issuer,
      left == right || left.unit != nil && left.unit?.identity == right.unit?.identity
    else { return false }
    let (a, b) = (matter(one), matter(other))
    return min(a.count, b.count) >= 4 && (a.starts(with: b) || b.starts(with: a))
  }

  /// The words after "về".
  private func matter(_ directive: ResolvedDirective) -> [String] {
    let words = directive.label.words
    guard let about = words.firstIndex(of: "về") else { return [] }
    return words[(about + 1)...].map { LabelKey.exact(String($0)) }
  }

  private static let leading = LabelKey.exact("nghị quyết lãnh đạo")

  /// "Nghị quyết lãnh đạo nhiệm vụ năm 2020" and "Nghị quyết lãnh đạo nhiệm vụ quốc phòng năm 2020": the
  /// shorter name leaves words out.
  private func isYearly(_ one: String, _ other: String) -> Bool {
    let (left, right) = (one.words, other.words)
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 6, short.last == long.last, Int(short.last ?? "") != nil,
      one.begins(with: Self.leading), other.begins(with: Self.leading)
    else { return false }
    var rest = long[...]
    return short.allSatisfy { word in
      guard let at = rest.firstIndex(of: word) else { return false }
      rest = rest[(at + 1)...]
      return true
    }
  }
}
