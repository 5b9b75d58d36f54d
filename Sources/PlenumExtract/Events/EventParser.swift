import PlenumModel
import PlenumRules
import PlenumText

/// Reads the name of an event: head, body, ordinal, khóa, term, and the words that describe it.
struct EventParser {
  let reading: Reading
  private let bodies: BodyParser
  private let ordinals: OrdinalParser
  private let numbers: DocumentNumberParser

  init(_ reading: Reading) {
    self.reading = reading
    bodies = BodyParser(reading)
    ordinals = OrdinalParser(reading: reading)
    numbers = DocumentNumberParser(reading: reading)
  }

  private static let longestName = 45

  /// The event whose head begins at a token.
  func parse(at start: Int, limit: Int) -> EventPhrase? {
    guard let (entry, length) = headWords(at: start, limit: limit) else { return nil }
    let head = start..<start + length
    if entry["type"] == "election", isOfOffice(head.upperBound) { return nil }
    var event = EventPhrase(
      type: EventParser.type(entry), head: head, isNational: false, tokens: head)
    if let (value, end) = ordinals.number(at: head.upperBound, limit: limit, allowsWords: false),
      isOrdinalPlace(head.upperBound, event)
    {
      event.ordinal = value
      event.tokens = start..<end
    }
    extend(&event, limit: min(limit, start + EventParser.longestName))
    return event
  }

  /// The longest head; "họp phiên" only where the sessions are counted.
  private func headWords(at start: Int, limit: Int) -> (entry: LexiconEntry, length: Int)? {
    guard let found = reading.longest(.eventHead, at: start, limit: limit) else { return nil }
    guard reading.text.lower(start..<start + found.length) == "họp phiên",
      ordinals.ordinal(at: start + 2, limit: limit) == nil
    else { return found }
    return reading.longest(.eventHead, at: start, limit: start + 1)
  }

  private static func type(_ entry: LexiconEntry) -> Subtype? {
    entry["type"].flatMap { Subtype(rawValue: $0.prefix(1).uppercased() + $0.dropFirst()) }
  }

  /// "Đại hội XIII" counts the congress; "hội nghị 9 tháng" does not count anything.
  private func isOrdinalPlace(_ index: Int, _ event: EventPhrase) -> Bool {
    let isRoman = reading.tokens[index].kind == .word
    return isRoman ? event.type == .congress : event.type == .session && followsBody(index + 1)
  }

  /// "Kỳ họp 15 HĐND huyện": a bare number counts before the body that sits.
  private func followsBody(_ index: Int) -> Bool {
    bodies.parse(at: index, limit: min(index + 8, reading.tokens.count)) != nil
  }

  private func extend(_ event: inout EventPhrase, limit: Int) {
    var index = event.tokens.upperBound
    while index < limit {
      guard let next = step(at: index, &event, limit: limit) else { break }
      index = next
    }
    trimTail(&event)
    closeBracket(&event)
  }

  /// Takes in one part of the name; nil where the name ends.
  private func step(at index: Int, _ event: inout EventPhrase, limit: Int) -> Int? {
    if let end = takeNumberPart(at: index, &event, limit: limit) {
      return accept(end, &event)
    }
    if startsPerson(index, limit) { return nil }
    if let end = otherEvent(at: index, event, limit: limit) { return accept(end, &event) }
    if let number = numbers.parse(at: index, limit: limit), number.hasSuffix {
      _ = accept(number.tokens.upperBound, &event)
      return nil  // "Hội nghị triển khai Chỉ thị số 08-CT/QU | ngày …"
    }
    if reading.text.isSign(index, ",") || reading.text.isSign(index, "(") {
      let next = index + 1
      if takesNumberPart(at: next, limit: limit) { return next }
      if event.type == .session, event.body == nil, event.ordinal != nil,
        let body = bodies.parse(at: next, limit: limit),
        [.none, .unit].contains(body.parts[0].slot)
      {
        return next
      }
      if goesOn(at: index, limit: limit) || isPairOpen(event, at: index) { return next }
      return reading.text.isSign(index, "(") ? bracket(at: index, &event, limit: limit) : nil
    }
    if event.type == .congress, event.body == nil, let body = ofMembers(at: index, limit: limit) {
      event.body = body
      return accept(body.tokens.upperBound, &event)
    }
    if let body = bodies.parse(at: index, limit: limit) {
      if event.body == nil { event.body = body }
      return accept(body.tokens.upperBound, &event)
    }
    if isNational(at: index) { event.isNational = true }
    if isEnd(index, event) || isOver(at: index, event) { return nil }
    if event.type == .congress, reading.isWord(index, reading.language.keywords.va),
      index + 1 < limit, opensOther(index + 1) || event.isNational && event.ordinal != nil
    {
      return nil
    }
    return accept(index + 1, &event)
  }

  /// "Đại hội đại biểu Phụ nữ phường Dĩnh Kế": the congress of the Women's Union.
  private func ofMembers(at index: Int, limit: Int) -> BodyPhrase? {
    guard bodies.parse(at: index, limit: limit) == nil,
      let (entry, length) = reading.longest(.congressOf, at: index, limit: limit),
      let label = entry["label"]
    else { return nil }
    let part = BodyPart(
      head: label, type: label.holds("Mặt trận") ? .frontBody : .massOrganization, slot: .either)
    var body = BodyPhrase(parts: [part], unit: nil, tokens: index..<index + length)
    let unit = UnitParser(reading: reading).parse(
      at: index + length, limit: limit, afterTitle: false)
    if let unit, unit.subWord == nil {
      body.unit = unit
      body.tokens = index..<unit.tokens.upperBound
    }
    return body
  }

  private func accept(_ end: Int, _ event: inout EventPhrase) -> Int {
    event.tokens = event.tokens.lowerBound..<end
    return end
  }

  private func takesNumberPart(at index: Int, limit: Int) -> Bool {
    var probe = EventPhrase(
      type: nil, head: index..<index, isNational: false, tokens: index..<index)
    return takeNumberPart(at: index, &probe, limit: limit) != nil
  }

  private func takeNumberPart(at index: Int, _ event: inout EventPhrase, limit: Int) -> Int? {
    if let (value, end) = ordinals.ordinal(at: index, limit: limit) {
      if event.ordinal == nil { event.ordinal = value }
      return end
    }
    if let (text, end) = ordinals.term(at: index, limit: limit) {
      if event.term == nil { event.term = text }
      return end
    }
    if let (text, end) = ordinals.session(at: index, limit: limit) {
      if event.session == nil { event.session = text }
      return end
    }
    return nil
  }

  /// "(mở rộng)", "(chuyên đề)": a few words in brackets.
  private func bracket(at index: Int, _ event: inout EventPhrase, limit: Int) -> Int? {
    for end in index + 1..<min(index + 8, limit) where reading.text.isSign(end, ")") {
      return accept(end + 1, &event)
    }
    return nil
  }

  /// "toàn quốc", "của Đảng".
  private func isNational(at index: Int) -> Bool {
    guard index + 1 < reading.tokens.count else { return false }
    let pair = reading.text.lower(index..<index + 2)
    if pair == "của đảng" { return !isPartOfOther(index + 2) }
    return pair == "toàn quốc"
  }

  /// "của Đảng bộ Tập đoàn", "của Đảng ủy": not the Party itself.
  private func isPartOfOther(_ index: Int) -> Bool {
    index < reading.tokens.count
      && ["bộ", "ủy", "uỷ", "viên", "đoàn"].contains(reading.text.lower(index))
  }

  private static let enders: WordSet = [
    "do", "được", "đã", "diễn", "nhằm", "để", "tại", "theo", "gồm", "có", "vào", "sẽ", "thành",
    "với", "khai", "bế", "dưới", "đang", "là", "cho", "gắn", "đến", "tiến", "bằng", "nghe",
    "thông", "thảo", "cũng", "còn", "bầu",
  ]

  /// Words that end a name only together with the next one: "khai mạc", not "triển khai".
  private static let pairs: [String: Set<String>] = [
    "khai": ["mạc"], "bế": ["mạc"], "thành": ["công"], "tiến": ["hành", "tới"], "thảo": ["luận"],
    "thông": ["qua"], "sáng": ["nay", "ngày", "qua"], "chiều": ["nay", "ngày", "qua"],
    "tối": ["nay", "ngày", "qua"], "hôm": ["nay", "qua"],
    "trong": [
      "ngày", "hai", "ba", "2", "3", "thời", "khuôn", "không", "buổi", "sáng", "chiều", "các",
    ],
  ]

  private func isEnd(_ index: Int, _ event: EventPhrase) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .punctuation { return isEndSign(index) }
    let word = reading.text.lower(index)
    if word == "theo", reading.text.lower(index - 1) == "làm" { return false }
    if word == "với", event.type == .meeting || isPairOpen(event, at: index) {
      return isAddition(index + 1)
    }
    if word == "ngày", isDay(index + 1) { return true }
    if let seconds = EventParser.pairs[word], index + 1 < reading.tokens.count {
      return seconds.contains(reading.text.lower(index + 1))
    }
    return EventParser.enders.contains(word) && !token.isCapitalized
      && event.tokens.upperBound > event.head.upperBound - 1
  }

  /// "với sự tham gia", "với chủ đề": what goes with a meeting, not whom it meets.
  private func isAddition(_ index: Int) -> Bool {
    index >= reading.tokens.count
      || ["sự", "chủ", "hơn", "gần", "trên", "hình", "mục"].contains(
        reading.text.lower(index))
  }

  /// Dashes, opening quotation marks and the stroke inside a date belong to a name.
  private func isEndSign(_ index: Int) -> Bool {
    if reading.text.isSign(index, "/"), index + 1 < reading.tokens.count {
      return reading.tokens[index + 1].kind != .number || reading.tokens[index + 1].hasSpaceBefore
    }
    let sign = reading.text.string(index)
    return !(reading.text.isDash(index) || sign == "“" || sign == "\"")
  }

  /// A sign or a joining word with nothing after it: "Hội nghị lần thứ hai và".
  private func isLoose(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .punctuation { return !reading.text.isSign(index, ")") }
    return ["và", "với", "của", "về"].contains(reading.text.string(index))
  }

  private func trimTail(_ event: inout EventPhrase) {
    var end = event.tokens.upperBound
    while end > event.head.upperBound, isLoose(end - 1) { end -= 1 }
    event.tokens = event.tokens.lowerBound..<end
  }
}
