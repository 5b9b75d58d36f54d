import PlenumModel
import PlenumRules
import PlenumText

extension DirectiveParser {
  // MARK: Without a number

  func unnumbered(_ kind: String, _ start: Int, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard next < limit else { return nil }
    var phrase = DirectivePhrase(
      kind: kind, label: start..<next, tokens: start..<next, rule: "directive.name")
    if let done = ofPlenum(&phrase, next, limit) { return done }
    if let done = ofCongress(&phrase, next, limit) { return done }
    if kind == "Điều lệ" { return statute(&phrase, next, limit) }
    if kind == "Luật" || kind == "Pháp lệnh" { return law(&phrase, next, limit) }
    return plan(&phrase, next, limit) ?? yearly(&phrase, next, limit)
      ?? described(&phrase, next, limit)
      ?? personnel(&phrase, next, limit) ?? reported(&phrase, next, limit)
  }

  /// "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị lần thứ năm BCH Trung ương Đảng khóa XIII".
  func ofPlenum(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard ["Nghị quyết", "Kết luận"].contains(phrase.kind) else { return nil }
    let head = afterHead(next, limit)
    let next = isCentral(head) ? head : next
    let text = reading.text.lower(next..<min(next + 2, limit))
    let isShort =
      ["trung ương", "tw", "t.ư", "tư "].contains { text.begins(with: $0) }
      && (!text.begins(with: "tư ") || reading.tokens[next].capitals == .all)
    let event = isShort ? nil : events.parse(at: next, limit: limit)
    let start = isShort ? next + (text.begins(with: "trung") ? 2 : 1) : next
    if !isShort {
      guard let event, let body = event.body, body.root.type != .massOrganization,
        body.parts[0].head == "Ban Chấp hành Trung ương Đảng"
          || reading.text.lower(event.tokens).holds("trung ương")
      else { return nil }
    }
    let end = event?.tokens.upperBound ?? plenumEnd(from: start, limit: limit)
    let plenum = plenumNumber(from: start, to: end, ordinal: event?.ordinal)
    guard let plenum else { return nil }
    phrase.plenum = plenum
    phrase.event = event
    phrase.tokens = phrase.tokens.lowerBound..<end
    phrase.label = phrase.label.lowerBound..<labelEnd(from: end, limit: limit)
    phrase.rule = "directive.plenum"
    return phrase
  }

  func plenumEnd(from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, index - start < 8 {
      if let (_, end) = ordinals.session(at: index, limit: limit) {
        return end < limit && reading.text.isSign(end, ")") ? end + 1 : end
      }
      if reading.text.isSign(index, ".") || reading.text.isSign(index, ";") { break }
      index += 1
    }
    return min(start + 1, limit)
  }

  func plenumNumber(from start: Int, to end: Int, ordinal: Int?) -> String? {
    var number = ordinal
    var session: String?
    for index in start..<end {
      if number == nil, let (value, _) = ordinals.number(at: index, limit: end, allowsWords: false)
      {
        number = value
      }
      if let (text, _) = ordinals.session(at: index, limit: end) { session = text }
    }
    guard let number else { return nil }
    return session.map { "\(number) khóa \($0)" } ?? String(number)
  }

  /// "Nghị quyết Đại hội Đảng bộ phường lần thứ XV"; "thông qua Nghị quyết Đại hội".
  func ofCongress(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    let at = reading.isWord(next, reading.language.keywords.cua) ? next + 1 : next
    guard phrase.kind == "Nghị quyết", let event = ownEvent(at: at, limit: limit) else {
      return nil
    }
    let isSpecific =
      event.type == .congress && (event.ordinal != nil || event.term != nil)
      || isCentralPlenum(event)
    let isAdopted = event.tokens == event.head && isPassed(phrase.tokens.lowerBound)
    guard isSpecific || isAdopted else { return nil }
    phrase.event = event
    phrase.tokens = phrase.tokens.lowerBound..<event.tokens.upperBound
    phrase.label = phrase.tokens
    phrase.rule = isSpecific ? "directive.congress" : "directive.own"
    return phrase
  }

  /// "Hội nghị lần thứ 5 của Ban Chấp hành Trung ương Hội Làm vườn Việt Nam".
  private func isCentralPlenum(_ event: EventPhrase) -> Bool {
    event.type == .conference && event.ordinal != nil
      && event.body?.root.type == .massOrganization
      && event.body?.root.head.begins(with: "Trung ương ") ?? false
  }

  /// The event up to "và công tác …", "và phương hướng …", which is another matter.
  private func ownEvent(at index: Int, limit: Int) -> EventPhrase? {
    guard let event = events.parse(at: index, limit: limit) else { return nil }
    let start = max(event.head.upperBound, event.body?.tokens.upperBound ?? 0)
    let joint = event.tokens.first {
      $0 >= start && reading.isWord($0, reading.language.keywords.va)
    }
    return joint.flatMap { events.parse(at: index, limit: $0) } ?? event
  }

  /// "biểu quyết thông qua" right before.
  private func isPassed(_ start: Int) -> Bool {
    guard start > 1 else { return false }
    let words = reading.text.lower(max(0, start - 8)..<start)
    if words.ends(with: "thông qua") || words.ends(with: "thông qua toàn văn") { return true }
    // "biểu quyết thông qua dự thảo Nghị quyết Đại hội": a vote, not a reading.
    return words.ends(with: "dự thảo")
      && ["biểu quyết thông qua", "nhất trí thông qua", "thống nhất thông qua"]
        .contains { words.holds($0) }
  }

  func statute(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    let owner = bodies.parse(at: next, limit: limit)
    guard let end = owner?.tokens.upperBound ?? ownerEnd(at: next, limit: limit) else { return nil }
    phrase.issuer = owner
    phrase.tokens = phrase.tokens.lowerBound..<end
    phrase.label = phrase.tokens
    phrase.rule = "directive.statute"
    return phrase
  }

  /// "Đảng", "Công đoàn Việt Nam", "Đoàn TNCS Hồ Chí Minh": an organisation that is no body phrase.
  private func ownerEnd(at index: Int, limit: Int) -> Int? {
    switch reading.text.string(index) {
    case "Đảng": return index + 1
    case "Công", "Đoàn", "Hội": break
    default: return nil
    }
    var end = index + 1
    if end < limit, reading.text.string(end) == "đoàn" { end += 1 }
    return reading.capitalRunEnd(from: end, limit: limit, atMost: 6)
  }

  func law(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    let isAmending = text(next, limit) == "sửa đổi"
    guard reading.tokens[next].isCapitalized || isAmending else { return nil }
    var end = next
    while end < limit, end - next < 24, !endsLaw(end, from: next, isAmending) { end += 1 }
    phrase.tokens = phrase.tokens.lowerBound..<trimmed(next, end)
    phrase.label = phrase.tokens
    if let date = dates[end] ?? dates[end + 1], !reading.text.isSign(end, ",") {
      phrase.date = date.start
      phrase.tokens = phrase.tokens.lowerBound..<date.tokens.upperBound
    }
    phrase.rule = "directive.law"
    return phrase
  }

  /// Whether the name of a law that began at `start` ends before a token.
  private func endsLaw(_ index: Int, from start: Int, _ isAmending: Bool) -> Bool {
    if reading.tokens[index].kind == .punctuation {
      return !(isAmending && reading.text.isSign(index, ",") && index - start < 6)
    }
    if dates[index] != nil || dates[index + 1] != nil { return true }
    let word = reading.text.string(index)
    if word == "ở" { return reading.text.string(index - 1) != "Nhà" }
    if word == "quy" { return text(index, index + 2) == "quy định" }
    if DirectiveParser.lawEnders.contains(word) { return true }
    return index > start && !isAmending && reading.longest(.directiveKind, at: index) != nil
  }

  static let deeds = [
    "thành lập", "ban hành", "phê chuẩn", "xác nhận", "quy định", "lãnh đạo", "phê duyệt",
    "điều chỉnh",
    "công nhận", "phối hợp", "làm việc", "hoạt động", "giao", "miễn nhiệm",
    "học tập",
  ]

  func text(_ start: Int, _ limit: Int) -> String {
    reading.text.lower(start..<min(start + 2, limit))
  }

  static let lawEnders: WordSet = [
    "được", "cho", "đã", "có", "theo", "đến", "tới", "tại", "do", "là", "với", "trong", "sẽ", "gắn",
    "bằng", "thì", "nên", "mà", "cũng", "phải",
  ]

  /// "Chương trình hành động thực hiện Nghị quyết …", "Kế hoạch triển khai Chỉ thị …".
  func plan(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    guard ["Chương trình", "Kế hoạch"].contains(phrase.kind),
      isDecidedOn(phrase.tokens.lowerBound)
    else { return nil }
    let ahead = reading.text.lower(next..<min(next + 4, limit))
    guard let verb = Self.planVerbs.first(where: { ahead.begins(with: $0) }) else { return nil }
    let inner = parse(at: next + verb.words.count, limit: limit)
    guard let last = inner.last else { return nil }
    phrase.label = phrase.label.lowerBound..<last.label.upperBound
    phrase.rule = "directive.plan"
    return phrase
  }

  /// Whether words of adopting or issuing stand before a document that names no issuer.
  private func isDecidedOn(_ start: Int) -> Bool {
    guard let sentence = reading.text.sentence(holding: start) else { return false }
    let first = max(reading.text.sentences[sentence].tokens.lowerBound, start - 30)
    let before = reading.text.lower(first..<start)
    return before.holds("thông qua") || before.ends(with: "ban hành ")
      || before.ends(with: "ban hành")
  }

  private static let planVerbs = [
    "triển khai thực hiện", "tổ chức thực hiện", "thực hiện", "triển khai",
  ]

  /// "Đề án sắp xếp đơn vị hành chính cấp xã", "Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025": a
  /// scheme with its matter, a plan with its matter and its years.
  private func isScheme(_ phrase: DirectivePhrase, _ next: Int, _ limit: Int) -> Bool {
    guard reading.tokens[phrase.tokens.lowerBound].isCapitalized,
      reading.tokens[next].kind == .word
    else { return false }
    let end = labelEnd(from: next, limit: limit)
    if phrase.kind == "Đề án" { return end - next >= 5 && !reading.tokens[next].isCapitalized }
    return ["Kế hoạch", "Chương trình"].contains(phrase.kind)
      && (next..<end).contains {
        text($0, limit) == "giai đoạn" && $0 + 2 < limit && reading.tokens[$0 + 2].kind == .number
      }
  }

  /// "hội nghị triển khai | Kế hoạch sản xuất vụ xuân năm 2019": a plan with its matter and its year.
  private func yearly(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard phrase.kind == "Kế hoạch", isCarriedOut(phrase.tokens.lowerBound),
      reading.tokens[phrase.tokens.lowerBound].isCapitalized,
      let year = (next..<min(next + 12, limit)).first(where: {
        reading.isWord($0, reading.language.keywords.nam)
      }), year >= next + 2, year + 1 < limit, reading.tokens[year + 1].kind == .number,
      reading.tokens[year + 1].end - reading.tokens[year + 1].start == 4,
      (next..<year).allSatisfy({
        reading.tokens[$0].kind == .word
          && !reading.isWord($0, reading.language.keywords.va, reading.language.keywords.cua)
      })
    else { return nil }
    phrase.label = phrase.label.lowerBound..<year + 2
    phrase.rule = "directive.described"
    return phrase
  }

  private func isCarriedOut(_ start: Int) -> Bool {
    start > 1
      && ["triển khai", "thực hiện", "quán triệt"].contains(
        reading.text.lower(start - 2..<start))
  }

  /// "Đề án “…” của Thị ủy", "Kế hoạch của Ban Thường vụ Huyện ủy thực hiện …", "Chương trình về …".
  func described(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    let word = reading.text.string(next)
    let isQuoted = word == "“" || word == "\""
    let owner =
      reading.isWord(next, reading.language.keywords.cua) ? issuer(at: next, limit: limit) : nil
    let isAbout = reading.isWord(next, reading.language.keywords.ve)
    let isNational = reading.text.lower(phrase.tokens).ends(with: "quốc gia")
    let isOfDeed = DirectiveParser.deeds.contains { text(next, limit).begins(with: $0) }
    let isScheme = isScheme(phrase, next, limit)
    guard isQuoted || owner != nil || isAbout || isNational || isOfDeed || isScheme else {
      return nil
    }
    let body = owner?.tokens.upperBound ?? next
    var end = labelEnd(from: body, limit: limit)
    phrase.issuer = owner
    if isQuoted, phrase.issuer == nil, let after = issuer(at: end, limit: limit),
      reading.isWord(end, reading.language.keywords.cua)
    {
      phrase.issuer = after
      end = after.tokens.upperBound
    }
    let isBare = owner != nil && end - body < 3 && !isOfYear(body, end)
    guard !isBare, end - next >= 3 else { return nil }
    phrase.label = phrase.label.lowerBound..<end
    phrase.issuer = phrase.issuer ?? laterIssuer(in: phrase.label)
    phrase.tokens = phrase.tokens.lowerBound..<max(body, phrase.tokens.upperBound)
    phrase.rule = isQuoted ? "directive.quoted" : "directive.described"
    return phrase
  }
}
