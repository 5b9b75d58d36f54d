import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Scans sentences for posts, bodies and units, left to right, the longest phrase first.
struct PhraseScanner {
  let reading: Reading
  private let positions: PositionParser
  let bodies: BodyParser
  private let units: UnitParser

  init(_ reading: Reading) {
    self.reading = reading
    positions = PositionParser(reading)
    bodies = BodyParser(reading)
    units = UnitParser(reading: reading)
  }

  /// - Parameter masked: tokens of document numbers and dates, which no phrase may begin at.
  func scan(masked: [Bool]) -> PhraseScan {
    var scan = PhraseScan(isCovered: masked)
    for sentence in reading.text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        index = masked[index] ? index + 1 : step(at: index, sentence, &scan)
      }
    }
    shareUnits(&scan)
    shareCommittees(&scan)
    nameForces(&scan)
    nameCommands(&scan)
    restoreShouted(&scan)
    dropOthers(&scan)
    return scan
  }

  private func step(at index: Int, _ sentence: Sentence, _ scan: inout PhraseScan) -> Int {
    let limit = sentence.tokens.upperBound
    let position = positions.parse(at: index, limit: limit)
    if let (_, length) = reading.longest(.honorific, at: index, limit: limit), length > 1,
      !isDeputy(position)
    {
      let last = index + length - 2  // "các | đại biểu HĐND huyện": a post, not an address
      return length > 2 && isDeputy(positions.parse(at: last, limit: limit)) ? last : index + length
    }
    if position?.title == "Thủ tướng", let office = headOfGovernment(at: index, limit: limit) {
      scan.bodies.append(office)
      scan.cover(office.tokens)
      return office.tokens.upperBound
    }
    if let position {
      if let body = position.body, isOfAllLevels(body, limit: limit) {
        scan.cover(position.tokens)
        return position.tokens.upperBound  // "đại biểu HĐND các cấp"
      }
      scan.positions.append(position)
      if let organ = positions.organ(in: position, limit: limit) { scan.bodies.append(organ) }
      if let body = position.body { scan.bodies.append(body) }
      scan.cover(position.tokens)
      return position.tokens.upperBound
    }
    if var body = bodies.parse(at: index, limit: limit) {
      if isFounded(body) { body.parts[0].slot = .none }
      if !isGeneric(body, limit: limit) { scan.bodies.append(body) }
      scan.cover(body.tokens)
      return body.tokens.upperBound
    }
    if !isAddressedName(index), let unit = units.parse(at: index, limit: limit, afterTitle: false) {
      scan.units.append(unit)
      scan.cover(unit.tokens)
      return unit.tokens.upperBound
    }
    if let unit = knownPlace(at: index, limit: limit) {
      scan.units.append(unit)
      scan.cover(unit.tokens)
      return unit.tokens.upperBound
    }
    return index + 1
  }

  /// "Chỉ thị của | Thủ tướng Chính phủ": the office that issues, where no name stands beside it.
  private func headOfGovernment(at index: Int, limit: Int) -> BodyPhrase? {
    guard let office = bodies.parse(at: index, limit: limit), office.tokens.count > 2,
      !hasName(at: office.tokens.upperBound, limit), !endsWithName(index)
    else { return nil }
    return office
  }

  private func hasName(at index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    let next = reading.tokens[index].kind == .punctuation ? index + 1 : index
    return next < limit && reading.tokens[next].isCapitalized
      || reading.longest(.honorific, at: next) != nil
  }

  /// "Lê Văn Mãi, | Thủ tướng Chính phủ".
  private func endsWithName(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let last = reading.tokens[index - 1].kind == .punctuation ? index - 2 : index - 1
    return reading.tokens[last].isCapitalized || reading.isWord(last, reading.language.keywords.la)
  }

  /// "đại biểu HĐND tỉnh", "đại biểu Quốc hội"; "đại hội đại biểu Đảng bộ" has no deputies.
  private func isDeputy(_ position: PositionPhrase?) -> Bool {
    guard let position, let head = position.body?.parts[0].head else { return false }
    return position.heads.contains(head) || head == "Quốc hội"
  }

  /// "Ông Bon Yô Soan": a family name that is also a word for a village; "Vi Đình Quận": a given name.
  private func isAddressedName(_ index: Int) -> Bool {
    if endsName(index) { return true }
    return index > 0 && reading.longest(.familyName, at: index) != nil
      && reading.longest(.honorific, at: index - 1)?.length == 1
  }

  /// A capitalised word for a unit after a family name and a middle name.
  private func endsName(_ index: Int) -> Bool {
    let next = index + 1
    guard index > 1, reading.tokens[index].capitals == .first, reading.tokens[index].hasSpaceBefore,
      reading.tokens[index - 1].capitals == .first, reading.tokens[index - 1].kind == .word,
      let (entry, length) = reading.longest(.familyName, at: index - 2), length == 1,
      entry["class"] != "3", reading.tokens[index - 2].capitals == .first
    else { return false }
    return next >= reading.tokens.count
      || !reading.tokens[next].isCapitalized && reading.tokens[next].kind != .number
  }

  /// A bare name of a province or district, unless it could be a person's name.
  private func knownPlace(at index: Int, limit: Int) -> UnitPhrase? {
    guard reading.tokens[index].isCapitalized, reading.longest(.honorific, at: index) == nil,
      reading.longest(.historicFigure, at: index) == nil, !continuesName(index),
      let unit = units.knownName(at: index, limit: limit, levels: [.province, .district])
    else { return nil }
    let end = unit.tokens.upperBound
    let continues =
      end < limit && reading.tokens[end].kind == .word && reading.tokens[end].isCapitalized
      && reading.tokens[end].capitals != .all
    return continues || unit.tokens.count < 2 ? nil : unit
  }

  /// "Lê Thị Hà Giang", "Phạm Phú Quốc": capitals before show that a name is under way.
  private func continuesName(_ index: Int) -> Bool {
    guard index > 0, let sentence = reading.text.sentence(holding: index),
      index > reading.text.sentences[sentence].tokens.lowerBound
    else { return false }
    let before = reading.tokens[index - 1]
    return before.kind == .word && before.capitals == .first
      && reading.longest(.familyName, at: index - 1) != nil
      || (before.kind == .word && before.capitals == .first && index > 1
        && reading.longest(.familyName, at: index - 2) != nil)
  }

  /// "84 năm Ngày thành lập | Hội Nông dân": founded for the whole nation.
  private func isFounded(_ body: BodyPhrase) -> Bool {
    let start = body.tokens.lowerBound
    return start > 2 && body.unit == nil && body.type == .massOrganization
      && reading.text.lower(start - 3..<start) == "ngày thành lập"
  }

  /// "các chi bộ", "24 chi bộ", "HĐND các cấp": no body that has a name.
  private func isGeneric(_ body: BodyPhrase, limit: Int) -> Bool {
    let keywords = reading.language.keywords
    let start = body.tokens.lowerBound
    let end = body.tokens.upperBound
    let isPlural =
      start > 0
      && reading.isWord(
        start - 1, keywords.cac, keywords.nhung, keywords.moi, keywords.tung, keywords.moiCa,
        keywords.nhieu)
    let isCounted =
      start > 0 && reading.tokens[start - 1].kind == .number && !reading.tokens[start].isCapitalized
      && !endsDate(start - 1)
    if body.tokens.count == 1, body.unit == nil, start > 0, reading.tokens[start].capitals == .all,
      reading.text.lower(start - 1) == "tác"
    {
      return true  // "công tác CCB"
    }
    let isShare = start > 1 && reading.text.isSign(start - 1, "%")
    if isShare || followsLevels(body), body.unit?.name == nil { return true }
    let isPlain = body.parts.allSatisfy { $0.detail.isEmpty }
    if isPlural || isCounted, body.unit?.name == nil,
      isPlain || !reading.tokens[start].isCapitalized
    {
      return true
    }
    if isPlain, !reading.tokens[start].isCapitalized, body.unit == nil {
      if body.root.level != nil, body.parts.count == 1 { return true }
      if reading.text.string(end..<min(end + 2, limit)) == "cơ sở" { return true }
    }
    return isOfAllLevels(body, limit: limit)
  }

  /// "các Huyện, Thị, | Thành đoàn": the last of a plural list of levels.
  private func followsLevels(_ body: BodyPhrase) -> Bool {
    guard body.root.level != nil, body.parts.count == 1 else { return false }
    var index = body.tokens.lowerBound - 1
    while index > 0,
      reading.text.isSign(index, ",") || reading.isWord(index, reading.language.keywords.va)
        || ["Thị", "Thành", "Huyện", "Quận", "Tỉnh"].contains(reading.text.string(index))
    { index -= 1 }
    return index < body.tokens.lowerBound - 2 && index >= 0
      && reading.isWord(
        index, reading.language.keywords.cac, reading.language.keywords.moi,
        reading.language.keywords.nhung)
  }

  /// "ngày 20 tháng 9 năm 2022 | chi bộ trường": a year counts nothing.
  private func endsDate(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.end - token.start == 4, index > 0 else { return false }
    return reading.isWord(index - 1, reading.language.keywords.nam)
      || ["/", "-", "."].contains { reading.text.isSign(index - 1, $0) }
  }

  /// "HĐND các cấp".
  private func isOfAllLevels(_ body: BodyPhrase, limit: Int) -> Bool {
    let keywords = reading.language.keywords
    let end = body.tokens.upperBound
    return end + 1 < limit && reading.isWord(end, keywords.cac, keywords.cap)
      && !reading.isWord(end + 1, keywords.va) && body.unit == nil
  }
}
