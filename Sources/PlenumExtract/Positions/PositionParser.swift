import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Reads posts: (nguyên) title (modifier) (của) body.
struct PositionParser {
  let reading: Reading
  let bodies: BodyParser
  private let units: UnitParser

  init(_ reading: Reading) {
    self.reading = reading
    bodies = BodyParser(reading)
    units = UnitParser(reading: reading)
  }

  /// The post that begins at a token.
  func parse(at index: Int, limit: Int) -> PositionPhrase? {
    if let next = nextMembership(at: index, limit: limit) { return next }
    if let standing = standingMember(at: index, limit: limit) { return standing }
    let keywords = reading.language.keywords
    let isFormer = reading.isWord(index, keywords.nguyen, keywords.cuu)
    let isActing = reading.isWord(index, keywords.quyen)
    var start = isFormer || isActing || reading.isWord(index, keywords.tan) ? index + 1 : index
    if isFormer, reading.isWord(start, keywords.la) { start += 1 }
    guard start < limit, let (entry, length) = reading.longest(.title, at: start, limit: limit),
      isPlausible(entry, at: start, length: length)
    else { return nil }
    var position = PositionPhrase(
      title: (isActing ? "quyền " : "") + (entry["label"] ?? entry.phrase),
      isPast: isFormer || wasHeld(at: index),
      body: nil, unit: nil,
      heads: PositionParser.heads(entry["of"]),
      committee: entry["committee"].flatMap(PositionPhrase.Committee.init),
      tokens: index..<start + length)
    takeModifiers(&position, limit: limit)
    takeBody(&position, glued: entry["glued"].flatMap { Int($0) } ?? 0, limit: limit)
    if position.body == nil, position.unit == nil, position.reference == nil,
      entry["glued"] == "1", isUnknownBoard(end: start + length, limit: limit)
    {
      return nil
    }
    if position.committee == .written {
      guard position.body != nil else { return nil }
      position.committee = nil
    }
    shortenCentral(&position)
    takeTerm(&position, limit: limit)
    if position.body == nil, isMembership(at: index), leavesBody(position, limit) { return nil }
    return position
  }

  /// The token after "của", after the dot in "PCT.UBND".
  private func bodyStart(after end: Int, limit: Int) -> Int {
    if reading.isWord(end, reading.language.keywords.cua) { return end + 1 }
    let gloss = bodies.skipGloss(end, limit)
    if gloss > end { return gloss }
    let isDotted =
      end + 1 < limit && reading.text.isSign(end, ".") && !reading.tokens[end + 1].hasSpaceBefore
      && reading.tokens[end - 1].capitals == .all
    return isDotted ? end + 1 : end
  }

  /// "từng giữ các chức vụ: Bí thư Huyện ủy, Chủ tịch UBND huyện": told of the past.
  private func wasHeld(at index: Int) -> Bool {
    guard let sentence = reading.text.sentence(holding: index) else { return false }
    let keywords = reading.language.keywords
    let first = max(reading.text.sentences[sentence].tokens.lowerBound + 1, index - 59)
    guard first < index else { return false }
    let told = (first..<index).last {
      reading.isWord($0, keywords.tung) && Self.heldVerbs.contains(reading.text.string($0 + 1))
    }
    guard let told else { return false }
    return !(told + 1..<index).contains { Self.presentWords.contains(reading.text.lower($0)) }
  }

  private static let heldVerbs: WordSet = ["giữ", "đảm", "kinh", "trải", "làm", "qua", "là"]

  /// Words after which a post is no longer one of the past.
  private static let presentWords: WordSet = [
    "hiện", "nay", "bầu", "khi", ";", "chủ trì", "bổ", "đồng", "ông", "bà", "được",
  ]

  private static func heads(_ text: String?) -> [String] {
    (text ?? "").split(separator: "/").map { $0.words.joined(separator: " ") }
  }

  /// Short abbreviations count as titles only in capitals; "15 đồng chí vào Ban Chấp hành" names nobody.
  private func isPlausible(_ entry: LexiconEntry, at index: Int, length: Int) -> Bool {
    guard length == 1 else {
      // "giữ chức vụ | Trưởng Ban Dân vận": no "Vụ trưởng".
      let isInsideWord =
        index > 0 && reading.text.string(index) == "vụ"
        && ["chức", "nhiệm"].contains(reading.text.lower(index - 1))
      return !isInsideWord && (!isMembership(at: index) || followsPerson(index))
    }
    let token = reading.tokens[index]
    return token.capitals == .all || token.end - token.start > 6
  }

  /// "Ủy viên BCH | Trung ương Đảng": a member of the Central Committee.
  private func shortenCentral(_ position: inout PositionPhrase) {
    guard position.title == "Ủy viên Ban Chấp hành",
      position.body?.parts[0].head == "Ban Chấp hành Trung ương Đảng"
    else { return }
    position.title = "Ủy viên"
  }

  /// "Ủy viên Ban Thường vụ Tỉnh ủy | khóa XI |, Bí thư Huyện ủy": a term between two posts.
  private func takeTerm(_ position: inout PositionPhrase, limit: Int) {
    let end = position.tokens.upperBound
    guard end + 3 < limit, reading.isWord(end, reading.language.keywords.khoa),
      reading.tokens[end + 1].kind == .number || reading.tokens[end + 1].capitals == .all,
      reading.text.isSign(end + 2, ","), reading.longest(.title, at: end + 3) != nil
    else { return }
    position.tokens = position.tokens.lowerBound..<end + 2
  }

  private func takeModifiers(_ position: inout PositionPhrase, limit: Int) {
    let next = position.tokens.upperBound
    guard let (entry, length) = reading.longest(.titleModifier, at: next, limit: limit) else {
      return
    }
    if let label = entry["label"] {
      // "Phó Chủ tịch Thường trực HĐND" and not "Bí thư, Thường trực HĐND".
      if !position.title.ends(with: label) { position.title += " " + label }
    }
    position.tokens = position.tokens.lowerBound..<next + length
  }

  func takeBody(_ position: inout PositionPhrase, glued: Int, limit: Int) {
    let end = position.tokens.upperBound
    if glued > 0 {
      if let body = gluedBody(end: end, words: glued, limit: limit) {
        return adopt(body, into: &position)
      }
      if glued == 1, let board = unknownBoard(end: end, limit: limit) {
        return adopt(board, into: &position)
      }
      if position.committee == nil, !(glued == 1 && isUnknownBoard(end: end, limit: limit)) {
        position.reference = referredHead(at: end - glued, words: glued, limit: limit)
      }
    }
    let start = bodyStart(after: end, limit: limit)
    if let body = bodies.parse(at: start, limit: limit, afterTitle: true) {
      return adopt(body, into: &position)
    }
    if let body = office(of: position, at: start, limit: limit) {
      return adopt(body, into: &position)
    }
    if position.committee == nil, position.reference == nil,
      let body = dashedBody(at: start, limit: limit)
    {
      return adopt(body, into: &position)
    }
    if let unit = units.parse(at: start, limit: limit, afterTitle: true) {
      position.unit = unit
      position.tokens = position.tokens.lowerBound..<unit.tokens.upperBound
    } else if glued == 0, position.committee == .yes || position.title.ends(with: "Chủ tịch"),
      let unit = plainPlace(at: start, limit: limit)
    {
      position.unit = unit
      position.tokens = position.tokens.lowerBound..<unit.tokens.upperBound
    } else if glued == 0, let (_, length) = reading.longest(.bodyNoun, at: start, limit: limit),
      isReference(start, length)
    {
      position.reference = reading.text.string(start..<start + length)
      position.tokens = position.tokens.lowerBound..<start + length
    }
  }

  /// "Phó Chủ tịch | Đà Nẵng": a province's name alone, which no other capital makes a person's.
  private func plainPlace(at start: Int, limit: Int) -> UnitPhrase? {
    guard let unit = units.knownName(at: start, limit: limit, levels: [.province]),
      unit.tokens.count > 1
    else { return nil }
    let end = unit.tokens.upperBound
    return end < limit && reading.tokens[end].isCapitalized ? nil : unit
  }

  /// A family name such as "Đoàn" with more capitals after it is no noun for a body.
  private func isReference(_ start: Int, _ length: Int) -> Bool {
    let next = start + length
    let isName = reading.longest(.familyName, at: start) != nil
    return !isName || next >= reading.tokens.count || !reading.tokens[next].isCapitalized
  }

  /// The body whose head is the end of the title: "Trưởng | Ban Tổ chức".
  private func gluedBody(end: Int, words: Int, limit: Int) -> BodyPhrase? {
    let body = bodies.parse(at: end - words, limit: limit, afterTitle: true, ignoresCase: true)
    return body.flatMap {
      $0.tokens.upperBound > end || $0.root.slot == .none && $0.tokens.upperBound == end ? $0 : nil
    }
  }

  /// "ban" of "Trưởng ban", "Ban Chỉ đạo" of "Trưởng ban Chỉ đạo": what a body named before begins with.
  private func referredHead(at start: Int, words: Int, limit: Int) -> String {
    guard let (entry, length) = reading.longest(.bodyHead, at: start, limit: limit),
      length > words, reading.tokens[start + words].isCapitalized
    else { return reading.text.string(start..<start + words) }
    return entry["label"] ?? entry.phrase
  }

  func adopt(_ body: BodyPhrase, into position: inout PositionPhrase) {
    position.body = body
    position.tokens =
      position.tokens.lowerBound..<max(position.tokens.upperBound, body.tokens.upperBound)
  }
}
