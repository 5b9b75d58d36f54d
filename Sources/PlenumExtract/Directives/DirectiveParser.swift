import PlenumRules
import PlenumModel
import PlenumText

/// Reads the name of a document: kind, number(s), date, issuer, what it is about.
struct DirectiveParser {
  let reading: Reading
  private let numbers: DocumentNumberParser
  private let bodies: BodyParser
  private let events: EventParser
  private let ordinals: OrdinalParser

  init(_ reading: Reading) {
    self.reading = reading
    numbers = DocumentNumberParser(reading: reading)
    bodies = BodyParser(reading)
    events = EventParser(reading)
    ordinals = OrdinalParser(reading: reading)
  }

  /// The documents whose first kind word begins at a token: one, or several that share the kind.
  func parse(at start: Int, limit: Int, dates: [Int: DateMention]) -> [DirectivePhrase] {
    guard let (entry, length) = reading.longest(.directiveKind, at: start, limit: limit),
      let kind = entry["label"]
    else { return [] }
    let numbered = numberedGroup(kind, start, start + length, limit, dates)
    if !numbered.isEmpty { return numbered }
    let isAbbreviation = length == 1 && reading.tokens[start].capitals == .all && entry.phrase.count <= 4
    guard reading.tokens[start].isCapitalized, !isAbbreviation, !isCounted(start) else { return [] }
    return unnumbered(kind, start, start + length, limit).map { [$0] } ?? []
  }

  /// "10 Chương trình công tác", "các Nghị quyết": a set that is not named one by one.
  private func isCounted(_ start: Int) -> Bool {
    let keywords = reading.language.keywords
    return start > 0
      && (reading.tokens[start - 1].kind == .number
        || reading.isWord(start - 1, keywords.cac, keywords.nhung, keywords.nhieu))
  }

  // MARK: With a number

  private func numberedGroup(
    _ kind: String, _ start: Int, _ next: Int, _ limit: Int, _ dates: [Int: DateMention]
  ) -> [DirectivePhrase] {
    var list = numberList(from: next, limit: limit)
    if list.isEmpty { list = laterNumber(from: next, limit: limit) }
    guard let last = list.last else { return [] }
    var group = list.map { number in
      DirectivePhrase(
        kind: kind, number: number.text, label: start..<number.tokens.upperBound,
        tokens: (number == list[0] ? start : number.tokens.lowerBound)..<number.tokens.upperBound,
        rule: "directive.number")
    }
    completeLast(&group, from: last.tokens.upperBound, limit: limit, dates)
    return group
  }

  /// "Quy chế phối hợp liên ngành số 14/2013/QCLN-…": a few words between the kind and the number.
  private func laterNumber(from start: Int, limit: Int) -> [DocumentNumber] {
    for index in start..<min(start + 6, limit) {
      if reading.isWord(index, reading.language.keywords.so) {
        return numbers.parse(at: index + 1, limit: limit).map { [$0] } ?? []
      }
      if reading.tokens[index].kind != .word { return [] }
    }
    return []
  }

  /// "57, 59 và 68-NQ/TW": numbers of a list; those without letters take them from the last.
  private func numberList(from start: Int, limit: Int) -> [DocumentNumber] {
    let keywords = reading.language.keywords
    var index = start
    var list: [DocumentNumber] = []
    while index < limit {
      let hasWord = reading.isWord(index, keywords.so)
      if hasWord { index += 1 }
      if reading.text.isSign(index, ":") { index += 1 }
      guard let number = numbers.parse(at: index, limit: limit)
        ?? plain(at: index, limit: limit, hasWord: hasWord, isFirst: list.isEmpty)
      else { break }
      list.append(number)
      index = number.tokens.upperBound
      guard index < limit, reading.text.isSign(index, ",") || reading.isWord(index, keywords.va)
        || reading.text.isSign(index, ";")
      else { break }
      index += 1
    }
    return withSharedSuffix(list)
  }

  private func plain(at index: Int, limit: Int, hasWord: Bool, isFirst: Bool) -> DocumentNumber? {
    guard let number = numbers.parsePlain(at: index, limit: limit) else { return nil }
    let next = number.tokens.upperBound
    if next < limit, !reading.tokens[next].hasSpaceBefore,
      reading.text.isSign(next, "/") || reading.text.isSign(next, "-") || reading.text.isSign(next, "%")
    {
      return nil
    }
    if hasWord { return number }
    if ["định", "luật", "tư", "lệnh", "báo", "văn"].contains(reading.text.string(index - 1).lowercased()) {
      return nil
    }
    guard isFirst, !isQuantity(number, next, limit) else { return isFirst ? nil : leads(number, limit) }
    return number
  }

  /// A plain number inside a list counts if a number with letters follows in the list.
  private func leads(_ number: DocumentNumber, _ limit: Int) -> DocumentNumber? {
    var index = number.tokens.upperBound
    while index < min(limit, number.tokens.upperBound + 8) {
      if let next = numbers.parse(at: index, limit: limit) { return next.hasSuffix ? number : nil }
      let isLink = reading.tokens[index].kind != .word || reading.isWord(index, reading.language.keywords.va)
      if !isLink { return nil }
      index += 1
    }
    return nil
  }

  private static let units: Set<String> = [
    "năm", "tháng", "quý", "ngày", "tuần", "tỷ", "triệu", "người", "đồng", "lần", "phút", "giờ",
    "điểm", "nội", "nhiệm", "bước", "chương", "đề", "không", "giảm", "xây", "phòng", "có", "chỉ",
  ]

  /// "Kế hoạch 5 năm" counts something else.
  private func isQuantity(_ number: DocumentNumber, _ next: Int, _ limit: Int) -> Bool {
    guard next < limit else { return false }
    let word = reading.text.string(next).lowercased()
    if word == "của" || word == "về" || word == "ngày" { return false }
    return DirectiveParser.units.contains(word) || number.text.utf8.count > 3
  }

  private func withSharedSuffix(_ list: [DocumentNumber]) -> [DocumentNumber] {
    guard let last = list.last, last.hasSuffix, list.count > 1 else { return list }
    let digits = last.text.prefix { $0.isNumber }
    let suffix = last.text.dropFirst(digits.count)
    return list.map { number in
      var number = number
      if !number.hasSuffix { number.text += suffix }
      return number
    }
  }

  private func completeLast(
    _ group: inout [DirectivePhrase], from start: Int, limit: Int, _ dates: [Int: DateMention]
  ) {
    var index = start
    let last = group.count - 1
    if reading.text.isSign(index, ",") || reading.text.isSign(index, "("), dates[index + 1] != nil {
      index += 1
    }
    if let date = dates[index] ?? dates[index + 1], date.tokens.lowerBound <= index + 1 {
      for at in group.indices { group[at].date = at == last ? date.start : nil }
      index = date.tokens.upperBound
    }
    if reading.text.isSign(index, ")") || reading.text.isSign(index, ",") { index += 1 }
    if let (_, end) = ordinals.session(at: index, limit: limit) { index = end }
    if let issuer = issuer(at: index, limit: limit) {
      for at in group.indices { group[at].issuer = issuer }
      index = issuer.tokens.upperBound
    } else if reading.text.isSign(index - 1, ",") {
      index -= 1
    }
    group[last].tokens = group[last].tokens.lowerBound..<max(start, index)
    group[last].label = group[last].label.lowerBound..<labelEnd(from: max(start, index), limit: limit)
    if group[last].issuer == nil {
      let issuer = laterIssuer(in: group[last].label)
      for at in group.indices { group[at].issuer = issuer }
    }
  }

  // MARK: Issuers and labels

  /// "của Ban Thường vụ Tỉnh ủy"; "UBND tỉnh" directly after the number.
  private func issuer(at index: Int, limit: Int) -> BodyPhrase? {
    guard index < limit else { return nil }
    let start = reading.isWord(index, reading.language.keywords.cua) ? index + 1 : index
    let body = bodies.parse(at: start, limit: limit)
    if body != nil { return body }
    // "của Chủ tịch UBND tỉnh": the body whose head issued it.
    guard start > index, let title = reading.longest(.title, at: start, limit: limit) else { return nil }
    return bodies.parse(at: start + title.length, limit: limit)
  }

  /// "… về công tác cán bộ của Tỉnh ủy": the last body after "của" in the name.
  private func laterIssuer(in label: Range<Int>) -> BodyPhrase? {
    for index in label.reversed() where reading.isWord(index, reading.language.keywords.cua) {
      if let body = bodies.parse(at: index + 1, limit: label.upperBound) {
        return body.tokens.upperBound >= label.upperBound - 1 ? body : nil
      }
    }
    return nil
  }

  private func labelEnd(from start: Int, limit: Int) -> Int {
    var index = start
    var isQuoted = false
    let isDescribed = start < limit && describes(start)
    while index < limit, index - start < 60 {
      if index == start, !isDescribed { return start }
      let text = reading.text.string(index)
      if text == "“" || text == "\"" && !isQuoted { isQuoted = true }
      else if text == "”" || text == "\"" { return index + 1 }
      if !isQuoted, text == "." || text == ";" || text == ":" || text == "(" { return index }
      if !isQuoted, index > start, reading.longest(.directiveKind, at: index) != nil,
        reading.tokens[index].isCapitalized
      {
        return trimmed(start, index)
      }
      index += 1
    }
    return trimmed(start, index)
  }

  private static let describers: Set<String> = [
    "về", "quy", "phê", "ban", "hướng", "sửa", "xác", "thực", "tổ", "khắc", "giao", "công", "chỉ", "tặng",
    "điều", "việc", "của", "triển", "đẩy", "tăng", "nâng", "phát", "xây", "đổi", "“", "\"", "năm", "giai",
    "khóa", "nhiệm", "cho", "phòng", "bổ", "thành", "kiện", "lãnh", "hành", "mục", "công", "phối", "làm",
    "hoạt", "học", "phổ", "bảo", "chuyển", "cải", "thí", "quản", "hỗ", "toàn", "miễn",
  ]

  /// Whether what follows a number tells what the document is about, or goes on with the sentence.
  private func describes(_ index: Int) -> Bool {
    DirectiveParser.describers.contains(reading.text.string(index).lowercased())
  }

  /// Takes "và", commas and the like off the end.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start,
      reading.tokens[end - 1].kind == .punctuation && !reading.text.isSign(end - 1, ")")
        || reading.isWord(end - 1, reading.language.keywords.va, reading.language.keywords.voi)
    {
      end -= 1
    }
    return end
  }

  // MARK: Without a number

  private func unnumbered(_ kind: String, _ start: Int, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard next < limit else { return nil }
    var phrase = DirectivePhrase(
      kind: kind, label: start..<next, tokens: start..<next, rule: "directive.name")
    if let done = ofPlenum(&phrase, next, limit) { return done }
    if let done = ofCongress(&phrase, next, limit) { return done }
    if kind == "Điều lệ" { return statute(&phrase, next, limit) }
    if kind == "Luật" || kind == "Pháp lệnh" { return law(&phrase, next, limit) }
    return described(&phrase, next, limit)
  }

  /// "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Hội nghị lần thứ năm BCH Trung ương Đảng khóa XIII".
  private func ofPlenum(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard ["Nghị quyết", "Kết luận"].contains(phrase.kind) else { return nil }
    let text = reading.text.string(next..<min(next + 2, limit)).lowercased()
    let isShort = ["trung ương", "tw", "t.ư"].contains { text.hasPrefix($0) }
    let event = isShort ? nil : events.parse(at: next, limit: limit)
    let start = isShort ? next + (text.hasPrefix("trung") ? 2 : 1) : next
    if !isShort {
      guard let event, let body = event.body, body.parts[0].head == "Ban Chấp hành Trung ương Đảng"
        || reading.text.string(event.tokens).lowercased().contains("trung ương")
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

  private func plenumEnd(from start: Int, limit: Int) -> Int {
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

  private func plenumNumber(from start: Int, to end: Int, ordinal: Int?) -> String? {
    var number = ordinal
    var session: String?
    for index in start..<end {
      if number == nil, let (value, _) = ordinals.number(at: index, limit: end, allowsWords: false) {
        number = value
      }
      if let (text, _) = ordinals.session(at: index, limit: end) { session = text }
    }
    guard let number else { return nil }
    return session.map { "\(number) khóa \($0)" } ?? String(number)
  }

  /// "Nghị quyết Đại hội Đảng bộ phường lần thứ XV".
  private func ofCongress(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    guard phrase.kind == "Nghị quyết", let event = events.parse(at: next, limit: limit),
      event.type == .congress
    else { return nil }
    let isSpecific = event.ordinal != nil || event.term != nil
    guard isSpecific else { return nil }
    phrase.event = event
    phrase.tokens = phrase.tokens.lowerBound..<event.tokens.upperBound
    phrase.label = phrase.tokens
    phrase.rule = "directive.congress"
    return phrase
  }

  private func statute(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    let word = reading.text.string(next)
    let owner = bodies.parse(at: next, limit: limit)
    guard owner != nil || word == "Đảng" || word == "Công" || word == "Đoàn" || word == "Hội" else {
      return nil
    }
    phrase.issuer = owner
    phrase.tokens = phrase.tokens.lowerBound..<(owner?.tokens.upperBound ?? next + 1)
    phrase.label = phrase.tokens
    phrase.rule = "directive.statute"
    return phrase
  }

  private func law(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int) -> DirectivePhrase? {
    guard reading.tokens[next].isCapitalized else { return nil }
    var end = next
    while end < limit, end - next < 12, reading.tokens[end].kind != .punctuation,
      !DirectiveParser.lawEnders.contains(reading.text.string(end)),
      !(end > next && reading.longest(.directiveKind, at: end) != nil)
    {
      end += 1
    }
    phrase.tokens = phrase.tokens.lowerBound..<trimmed(next, end)
    phrase.label = phrase.tokens
    phrase.rule = "directive.law"
    return phrase
  }

  private static let deeds = [
    "thành lập", "ban hành", "phê chuẩn", "xác nhận", "quy định", "lãnh đạo", "phê duyệt", "điều chỉnh",
    "công nhận", "phối hợp", "làm việc", "hoạt động", "giao", "miễn nhiệm",
  ]

  private func text(_ start: Int, _ limit: Int) -> String {
    reading.text.string(start..<min(start + 2, limit)).lowercased()
  }

  private static let lawEnders: Set<String> = [
    "được", "cho", "đã", "có", "theo", "đến", "tới", "tại", "do", "là", "với", "trong", "sẽ", "gắn",
    "bằng", "thì", "ở",
  ]

  /// "Đề án “…” của Thị ủy", "Kế hoạch của Ban Thường vụ Huyện ủy thực hiện …", "Chương trình về …".
  private func described(_ phrase: inout DirectivePhrase, _ next: Int, _ limit: Int)
    -> DirectivePhrase?
  {
    let word = reading.text.string(next)
    let isQuoted = word == "“" || word == "\""
    let owner = reading.isWord(next, reading.language.keywords.cua) ? issuer(at: next, limit: limit) : nil
    let isAbout = reading.isWord(next, reading.language.keywords.ve)
    let isNational = reading.text.string(phrase.tokens).lowercased().hasSuffix("quốc gia")
    let isOfDeed = DirectiveParser.deeds.contains { text(next, limit).hasPrefix($0) }
    guard isQuoted || owner != nil || isAbout || isNational || isOfDeed else { return nil }
    let body = owner?.tokens.upperBound ?? next
    var end = labelEnd(from: body, limit: limit)
    phrase.issuer = owner
    if isQuoted, phrase.issuer == nil, let after = issuer(at: end, limit: limit),
      reading.isWord(end, reading.language.keywords.cua)
    {
      phrase.issuer = after
      end = after.tokens.upperBound
    }
    let isBare = owner != nil && end - body < 3
    guard !isBare, end - next >= 3 else { return nil }
    phrase.label = phrase.label.lowerBound..<end
    phrase.tokens = phrase.tokens.lowerBound..<max(body, phrase.tokens.upperBound)
    phrase.rule = isQuoted ? "directive.quoted" : "directive.described"
    return phrase
  }
}
