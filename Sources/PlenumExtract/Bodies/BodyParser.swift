import PlenumText
import PlenumGazetteer
import PlenumModel
import PlenumRules

/// Reads the name of a body: head (+ field) (+ owner | unit).
struct BodyParser {
  let reading: Reading
  private let units: UnitParser

  init(_ reading: Reading) {
    self.reading = reading
    units = UnitParser(reading: reading)
  }

  private static let types: [String: Subtype] = [
    "P": .partyBody, "S": .stateBody, "F": .frontBody, "M": .massOrganization,
    "A": .armedForcesBody, "O": .otherBody,
  ]

  /// The body whose head begins at a token.
  ///
  /// - Parameters:
  ///   - afterTitle: whether a title stands before, so that a person's name may follow.
  ///   - ignoresCase: whether the head may be in small letters whatever the lexicon says.
  func parse(at index: Int, limit: Int, afterTitle: Bool = false, ignoresCase: Bool = false)
    -> BodyPhrase?
  {
    guard index < limit, let (entry, length) = reading.longest(.bodyHead, at: index, limit: limit),
      ignoresCase || reading.tokens[index].isCapitalized || entry["case"] == "any"
    else { return nil }
    let part = BodyPart(
      head: entry["label"] ?? entry.phrase, detail: "",
      type: entry["type"].flatMap { BodyParser.types[$0] } ?? .otherBody,
      slot: entry["takes"].flatMap(BodyPart.Slot.init) ?? .none, level: entry["level"])
    if reading.isShouted(index), [.free, .freeunit, .fieldonly, .cell].contains(part.slot) { return nil }
    var body = BodyPhrase(parts: [part], unit: nil, tokens: index..<index + length)
    guard complete(&body, limit: limit, afterTitle: afterTitle) else { return nil }
    return body
  }

  private func complete(_ body: inout BodyPhrase, limit: Int, afterTitle: Bool) -> Bool {
    switch body.parts[0].slot {
    case .none: break
    case .unit: takeUnit(&body, limit, afterTitle)
    case .levelonly: return takeRequiredUnit(&body, limit, afterTitle)
    case .owner, .council, .either:
      if !takeOwner(&body, limit, afterTitle) { takeUnit(&body, limit, afterTitle) }
    case .must: return takeOwner(&body, limit, afterTitle) || (afterTitle && body.root.head.hasPrefix("Ban "))
    case .field: takeFieldOrOwner(&body, limit, afterTitle)
    case .fieldonly:
      guard takeField(&body, limit, isRequired: true) else { return false }
      if !takeOwner(&body, limit, afterTitle) { takeUnit(&body, limit, afterTitle) }
    case .free: return takeFreeName(&body, limit, afterTitle)
    case .freeunit:
      let hasName = takeField(&body, limit, isRequired: false) || takeFreeName(&body, limit, afterTitle)
      takeUnit(&body, limit, afterTitle)
      return hasName || body.unit != nil
    case .cell: return takeCell(&body, limit, afterTitle)
    case .mission, .group: return takeMission(&body, limit, afterTitle)
    case .topic: return takeTopic(&body, limit, afterTitle)
    }
    return true
  }

  // MARK: Units and owners

  private func takeUnit(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    let level = body.root.level.flatMap { UnitWord($0) }
    let start = skipOf(body.tokens.upperBound, limit)
    if let unit = units.parse(at: start, limit: limit, afterTitle: afterTitle), unit.subWord == nil {
      adopt(unit, into: &body)
    } else if let level,
      let unit = units.bareName(
        at: body.tokens.upperBound, level: level, limit: limit, afterTitle: afterTitle)
    {
      adopt(unit, into: &body)
    } else if let unit = units.knownName(
      at: body.tokens.upperBound, limit: limit, levels: [.province])
    {
      adopt(unit, into: &body)
    }
  }

  private func adopt(_ unit: UnitPhrase, into body: inout BodyPhrase) {
    body.unit = unit
    body.tokens = body.tokens.lowerBound..<unit.tokens.upperBound
  }

  private func takeRequiredUnit(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    takeUnit(&body, limit, afterTitle)
    return body.unit != nil
  }

  private func takeOwner(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = skipOf(body.tokens.upperBound, limit)
    guard body.parts.count < 4,
      let owner = parse(at: start, limit: limit, afterTitle: afterTitle, ignoresCase: false)
    else {
      absorbNoun(&body, at: start, limit: limit)
      return false
    }
    body.parts += owner.parts
    body.unit = owner.unit
    body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
    return true
  }

  /// "Hội đồng quản trị Công ty", "Đoàn Thanh niên Bệnh viện": the noun refers to the article's own one.
  private func absorbNoun(_ body: inout BodyPhrase, at index: Int, limit: Int) {
    guard let (entry, length) = reading.longest(.bodyNoun, at: index, limit: limit),
      BodyParser.ownNouns.contains(entry.phrase), index == body.tokens.upperBound,
      index + length >= limit || !reading.tokens[index + length].isCapitalized
    else { return }
    body.tokens = body.tokens.lowerBound..<index + length
  }

  private static let ownNouns: Set<String> = [
    "Công ty", "Bệnh viện", "Trường", "Nhà trường", "Trung tâm", "Tổng Công ty", "Viện", "Sở",
  ]

  /// The token after "của", if it stands here.
  private func skipOf(_ index: Int, _ limit: Int) -> Int {
    index < limit && reading.isWord(index, reading.language.keywords.cua) ? index + 1 : index
  }

  // MARK: Fields and names

  private func takeFieldOrOwner(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) {
    let end = body.tokens.upperBound
    if let unit = units.parse(at: end, limit: limit, afterTitle: afterTitle), unit.subWord == nil {
      return adopt(unit, into: &body)
    }
    if let owner = parse(at: end, limit: limit, afterTitle: afterTitle),
      owner.type == .otherBody || owner.type == .armedForcesBody || owner.type == .stateBody
    {
      body.parts += owner.parts
      body.unit = owner.unit
      body.tokens = body.tokens.lowerBound..<owner.tokens.upperBound
      return
    }
    absorbNoun(&body, at: end, limit: limit)
    if takeField(&body, limit, isRequired: false) {
      return takeUnit(&body, limit, afterTitle)
    }
    takeUnit(&body, limit, afterTitle)
  }

  private func takeField(_ body: inout BodyPhrase, _ limit: Int, isRequired: Bool) -> Bool {
    let start = body.tokens.upperBound
    if let (entry, length) = reading.longest(.field, at: start, limit: limit),
      reading.tokens[start].isCapitalized || entry.phrase.first?.isLowercase ?? false
    {
      let label = entry["label"] ?? (reading.isShouted(start) ? entry.phrase : nil)
      appendDetail(start..<start + length, to: &body, as: label)
      return true
    }
    guard isRequired else { return false }
    if start < limit, reading.tokens[start].kind == .number {
      appendDetail(start..<start + 1, to: &body)
      return true
    }
    let end = fieldRunEnd(from: start, limit: limit)
    guard end > start else { return false }
    appendDetail(start..<end, to: &body)
    return true
  }

  /// Capitalised words with connecting words between them.
  private func fieldRunEnd(from start: Int, limit: Int) -> Int {
    var end = start
    var index = start
    while index < limit, index - start < 9 {
      let token = reading.tokens[index]
      if token.kind == .word, token.isCapitalized, !startsPhrase(index) {
        index += 1
        end = index
      } else if end > start, reading.isWord(index, reading.language.keywords.va) {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  private func startsPhrase(_ index: Int) -> Bool {
    if reading.longest(.unitWord, at: index) != nil { return true }
    if (reading.longest(.title, at: index)?.length ?? 0) > 1 { return true }
    guard let (_, length) = reading.longest(.bodyHead, at: index) else { return false }
    let next = index + length
    return length > 1 || (next < reading.tokens.count && reading.tokens[next].isCapitalized)
  }

  private func takeFreeName(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    var end = start
    var index = start
    while index < limit, index - start < 10 {
      if let (_, length) = reading.longest(.field, at: index, limit: limit), length > 1,
        reading.tokens[index].isCapitalized
      {
        index += length
        end = index
      } else if isNameToken(index, start: start, afterTitle: afterTitle) {
        index += 1
        end = index
      } else if end > start, isSmallLink(index, limit) {
        index += 1
      } else if end > start, reading.isWord(index, reading.language.keywords.va) {
        index += 1
      } else {
        break
      }
    }
    guard end - start > (body.root.head == "Trường" ? 1 : 0) else { return false }
    appendDetail(start..<end, to: &body)
    if let unit = units.parse(at: end, limit: limit, afterTitle: afterTitle), unit.subWord == nil {
      adopt(unit, into: &body)
    }
    return true
  }

  private static let functionWords: Set<String> = [
    "đã", "được", "có", "là", "của", "tại", "do", "cho", "với", "về", "trong", "đến", "từ", "cùng",
    "các", "tổ", "sẽ", "nhận", "trao", "tặng", "ở", "theo", "gồm", "khi", "để", "ông", "bà", "đồng",
  ]

  /// One word in small letters between capitalised ones: "Dược | phẩm | Tân Mai".
  private func isSmallLink(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, reading.tokens[index].kind == .word,
      reading.tokens[index + 1].isCapitalized, reading.tokens[index + 1].kind == .word,
      !startsPhrase(index + 1), !startsPhrase(index)
    else { return false }
    return !BodyParser.functionWords.contains(reading.text.string(index))
  }

  private func isNameToken(_ index: Int, start: Int, afterTitle: Bool) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .number {
      let isListNumber = reading.text.isSign(index + 1, ".") || reading.text.isSign(index + 1, ")")
      return !isListNumber && (index == start || token.hasSpaceBefore)
    }
    guard token.kind == .word, token.isCapitalized else { return false }
    if index > start {
      if startsPhrase(index) { return false }
      let run = reading.capitalRunEnd(from: index, limit: reading.tokens.count, atMost: 5) - index
      if afterTitle, run >= 3, reading.longest(.familyName, at: index) != nil { return false }
    }
    return true
  }

  private func appendDetail(_ range: Range<Int>, to body: inout BodyPhrase, as text: String? = nil) {
    let words = text ?? reading.printed(range)
    let last = body.parts.count - 1
    body.parts[last].detail =
      body.parts[last].detail.isEmpty ? words : body.parts[last].detail + " " + words
    body.tokens = body.tokens.lowerBound..<range.upperBound
  }

  // MARK: Cells and missions

  private func takeCell(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    guard start < limit else { return false }
    if reading.tokens[start].kind == .number {
      appendDetail(start..<start + 1, to: &body)
    } else if let unit = units.parse(at: start, limit: limit, afterTitle: afterTitle) {
      if unit.subWord == nil {
        adopt(unit, into: &body)
      } else {
        appendDetail(unit.tokens, to: &body)
      }
    } else if takeOwner(&body, limit, afterTitle) {
      return true
    } else if !takeField(&body, limit, isRequired: false) {
      return body.parts[0].head == "Chi bộ" && takeFreeName(&body, limit, afterTitle)
    }
    takeUnit(&body, limit, afterTitle)
    return true
  }

  /// "Ban Chỉ đạo | thi hành án dân sự | huyện": any words up to the unit.
  private func takeTopic(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    var end = start
    while end < min(limit, start + 12), !startsUnit(end) {
      let isSign = reading.tokens[end].kind == .punctuation
      if isSign, !reading.text.isDash(end), !reading.text.isSign(end, ",") { break }
      end += 1
    }
    guard end > start, end < limit, startsUnit(end) else {
      return takeField(&body, limit, isRequired: true)
    }
    appendDetail(start..<end, to: &body)
    takeUnit(&body, limit, afterTitle)
    return true
  }

  private func startsUnit(_ index: Int) -> Bool {
    reading.longest(.unitWord, at: index).map { $0.entry["level"] != "sub" } ?? false
  }

  private func takeMission(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    var next = body.tokens.upperBound
    if reading.isWord(next, reading.language.keywords.so), next + 1 < limit { next += 1 }
    if next < limit, reading.tokens[next].kind == .number {
      appendDetail(body.tokens.upperBound..<next + 1, to: &body)
    }
    if takeOwner(&body, limit, afterTitle) { return true }
    takeUnit(&body, limit, afterTitle)
    return true
  }
}
