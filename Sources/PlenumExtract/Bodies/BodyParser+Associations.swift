import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Associations of the whole nation and their centres: "Công đoàn Dệt may Việt Nam", "Trung ương Hội Làm vườn".
extension BodyParser {
  private static let nation = "Việt Nam"

  /// "Hội Nhà báo Việt Nam" is the national one; in "Hội Nông dân Việt Nam xã Ea Wer" the unit counts.
  func takeNation(_ body: inout BodyPhrase, _ limit: Int) -> Bool {
    guard body.root.type == .massOrganization, let end = nationEnd(of: body, limit) else {
      return false
    }
    let start = body.tokens.upperBound
    body.tokens = body.tokens.lowerBound..<end
    if start + 2 >= end, let unit = units.parse(at: end, limit: limit, afterTitle: false),
      unit.subWord == nil
    {
      if Self.nationwide.contains(body.root.head) { body.parts[0].head += " " + Self.nation }
      return false
    }
    let name = nationName(start, end)
    body.parts[0].head += (name.isEmpty ? "" : " " + name) + " " + Self.nation
    body.parts[0].slot = .none
    return true
  }

  /// Unions whose branches in the units bear the name of the nation.
  private static let nationwide: WordSet = ["Hội Sinh viên", "Hội Liên hiệp Thanh niên"]

  /// What stands between the head and "Việt Nam".
  private func nationName(_ start: Int, _ end: Int) -> String {
    let last = reading.text.string(end - 1) == "VN" ? end - 1 : end - 2
    guard last > start else { return "" }
    if let (entry, length) = reading.longest(.field, at: start), start + length == last {
      return entry["label"] ?? entry.phrase
    }
    return reading.printed(start..<last).replacing(" – ", with: " - ")
  }

  /// The end of "Việt Nam" after the head and, where a name belongs to it, the name.
  private func nationEnd(of body: BodyPhrase, _ limit: Int) -> Int? {
    let start = body.tokens.upperBound
    if [.unit, .either].contains(body.root.slot) { return endOfNation(start, limit) }
    let isNamed = body.root.slot == .nation || body.root.head == "Công đoàn"
    guard isNamed, start < limit, reading.longest(.eventHead, at: body.tokens.lowerBound) == nil
    else { return nil }
    guard
      reading.tokens[start].isCapitalized || reading.isWord(start, reading.language.keywords.cac)
    else { return nil }
    var index = start
    while index < min(limit, start + 12), isNationWord(index) {
      if index > start, let end = endOfNation(index, limit) { return end }
      index += 1
    }
    return nil
  }

  /// The end of "Việt Nam" at a token.
  func endOfNation(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if reading.text.string(index) == "VN" { return index + 1 }
    guard index + 2 <= limit, reading.text.string(index..<index + 2) == Self.nation else {
      return nil
    }
    return index + 2
  }

  /// "Cục Hàng hải | Việt Nam": an authority of the whole nation.
  func takeWholeNation(_ body: inout BodyPhrase, _ limit: Int) -> Bool {
    let start = body.tokens.upperBound
    guard let end = endOfNation(start, limit) else { return false }
    appendDetail(start..<end, to: &body, as: Self.nation)
    return true
  }

  private func isNationWord(_ index: Int) -> Bool {
    if reading.text.isDash(index) { return true }
    guard reading.tokens[index].kind == .word, !startsPhrase(index) else { return false }
    if reading.isWord(index, reading.language.keywords.va, reading.language.keywords.cac) {
      return true
    }
    return !Self.functionWords.contains(reading.text.string(index)) || isTrade(index)
  }

  /// "Trung ương | Hội Làm vườn": the centre of an association; alone it is that of the article's own.
  func takeCenter(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let end = body.tokens.upperBound
    if let owner = parse(at: end - 1, limit: limit, afterTitle: afterTitle, ignoresCase: true),
      owner.type == .massOrganization, owner.unit == nil, owner.tokens.upperBound > end
    {
      let name = owner.parts[0].label
      let nation = name.ends(with: Self.nation) ? "" : " " + Self.nation
      body.parts[0].head = "Trung ương " + name + nation
      body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
      body.parts[0].slot = .none
      return true
    }
    if takeFreeName(&body, limit, afterTitle) { body.parts[0].slot = .none }
    return true
  }

  static let centralCommittee = "Ban Chấp hành Trung ương Đảng"

  /// "Ban Chấp hành Trung ương | Hội Nông dân Việt Nam": not the board of the Party.
  func centralBoard(at index: Int, length: Int, limit: Int, afterTitle: Bool) -> BodyPhrase? {
    guard index + length < limit, startsAssociation(index + length) else { return nil }
    for start in (index + 1)..<(index + length) {
      guard let owner = parse(at: start, limit: limit, afterTitle: afterTitle),
        owner.parts[0].head.begins(with: "Trung ương "),
        owner.tokens.upperBound > index + length
      else { continue }
      let board = BodyPart(
        head: reading.longest(.bodyHead, at: index, limit: start)?.entry["label"]
          ?? "Ban Chấp hành",
        type: .massOrganization, slot: .owner)
      return BodyPhrase(
        parts: [board] + owner.parts, unit: nil, tokens: index..<owner.tokens.upperBound)
    }
    return nil
  }

  private func startsAssociation(_ index: Int) -> Bool {
    ["Hội", "Đoàn", "Hiệp", "Liên", "Công", "Tổng"].contains(reading.text.string(index))
  }
}
