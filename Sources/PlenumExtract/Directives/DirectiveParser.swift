import PlenumRules
import PlenumModel
import PlenumText

/// Reads the name of a document: kind, number(s), date, issuer, what it is about.
struct DirectiveParser {
  let reading: Reading
  let numbers: DocumentNumberParser
  let bodies: BodyParser
  let events: EventParser
  let ordinals: OrdinalParser
  /// Dates by their first token.
  let dates: [Int: DateMention]

  init(_ reading: Reading, dates: [DateMention]) {
    self.reading = reading
    self.dates = Dictionary(
      dates.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    numbers = DocumentNumberParser(reading: reading)
    bodies = BodyParser(reading)
    events = EventParser(reading)
    ordinals = OrdinalParser(reading: reading)
  }

  /// The documents whose first kind word begins at a token: one, or several that share the kind.
  func parse(at start: Int, limit: Int) -> [DirectivePhrase] {
    guard let (entry, length) = reading.longest(.directiveKind, at: start, limit: limit),
      let kind = entry["label"]
    else { return [] }
    let numbered = numberedGroup(kind, start, start + length, limit)
    if !numbered.isEmpty { return numbered }
    let plenums = plenumList(kind, start, start + length, limit)
    if !plenums.isEmpty { return plenums }
    let isAbbreviation =
      length == 1 && reading.tokens[start].capitals == .all && entry.phrase.count <= 4
    guard !isAbbreviation, !isCounted(start),
      let phrase = unnumbered(kind, start, start + length, limit),
      reading.tokens[start].isCapitalized || isDecision(kind, start, start + length, limit)
        || isSpecific(phrase) || isPassedSmall(phrase) || phrase.rule == "directive.personnel"
        || isTopic(phrase)
    else { return [] }
    return [phrase]
  }

  /// "10 Chương trình công tác", "các Nghị quyết": a set that is not named one by one.
  func isCounted(_ start: Int) -> Bool {
    let keywords = reading.language.keywords
    guard start > 0 else { return false }
    return reading.tokens[start - 1].kind == .number
      || reading.isWord(start - 1, keywords.cac, keywords.nhung, keywords.nhieu)
      || kindBefore(start).map { isCounted($0) } ?? false
  }

  /// "các Nghị quyết và Chỉ thị về …": where the bare kind begins that "và" or a comma joins to this one.
  private func kindBefore(_ start: Int) -> Int? {
    guard start > 3,
      reading.isWord(start - 1, reading.language.keywords.va) || reading.text.isSign(start - 1, ",")
    else { return nil }
    return (max(1, start - 5)...start - 3).last {
      reading.longest(.directiveKind, at: $0, limit: start - 1)?.length == start - 1 - $0
    }
  }

  // MARK: With a number

  private func numberedGroup(
    _ kind: String, _ start: Int, _ next: Int, _ limit: Int
  ) -> [DirectivePhrase] {
    var list = numberList(from: next, limit: limit)
    if list.isEmpty { list = laterNumber(from: next, limit: limit) }
    guard let last = list.last else { return [] }
    var group = list.map { number in
      DirectivePhrase(
        kind: kind, number: number.text, numberTokens: number.tokens,
        label: start..<number.tokens.upperBound,
        tokens: (number == list[0] ? start : number.tokens.lowerBound)..<number.tokens.upperBound,
        rule: "directive.number")
    }
    completeLast(&group, from: last.tokens.upperBound, limit: limit)
    if isCounted(start), let date = group.last?.date {
      for at in group.indices { group[at].date = group[at].date ?? date }
    }
    return group
  }

  /// "Quy chế phối hợp liên ngành số 14/2013/QCLN-…": a few words between the kind and the number.
  private func laterNumber(from start: Int, limit: Int) -> [DocumentNumber] {
    for index in start..<min(start + 6, limit) {
      if reading.isWord(index, reading.language.keywords.so) {
        return numbers.parse(at: index + 1, limit: limit).map { [$0] } ?? []
      }
      let isOther = index > start && reading.longest(.directiveKind, at: index) != nil
      if reading.tokens[index].kind != .word || isOther { return [] }
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
      guard
        let number = numbers.parse(at: index, limit: limit)
          ?? plain(at: index, limit: limit, hasWord: hasWord, isFirst: list.isEmpty)
      else { break }
      list.append(number)
      index = number.tokens.upperBound
      guard index < limit,
        reading.text.isSign(index, ",") || reading.isWord(index, keywords.va)
          || reading.text.isSign(index, ";")
      else { break }
      index += 1
    }
    return withSharedSuffix(list)
  }

  private func plain(at index: Int, limit: Int, hasWord: Bool, isFirst: Bool) -> DocumentNumber? {
    guard let number = numbers.parsePlain(at: index, limit: limit) else { return nil }
    let next = number.tokens.upperBound
    if next + 1 < limit, reading.text.isSign(next, ",") || reading.text.isSign(next, "."),
      reading.tokens[next + 1].kind == .number, !reading.tokens[next + 1].hasSpaceBefore
    {
      return nil
    }
    if next < limit, !reading.tokens[next].hasSpaceBefore,
      reading.text.isSign(next, "/") || reading.text.isSign(next, "-")
        || reading.text.isSign(next, "%")
    {
      return nil
    }
    if hasWord || number.text.contains("/") { return number }
    if isDecree(before: index, after: next, limit) || isOfIssuer(before: index, after: next, limit)
    {
      return number
    }
    if ["định", "luật", "tư", "lệnh", "báo", "văn"].contains(
      reading.text.lower(index - 1))
    {
      return nil
    }
    guard isFirst, !isQuantity(number, next, limit) else {
      return isFirst ? nil : leads(number, limit)
    }
    return number
  }

  /// "Quy định 08 của Ban Chấp hành Trung ương": a kind with a capital before, a body after the number.
  private func isOfIssuer(before index: Int, after next: Int, _ limit: Int) -> Bool {
    index > 1 && next + 1 < limit && reading.tokens[index - 2].isCapitalized
      && reading.isWord(next, reading.language.keywords.cua)
      && bodies.parse(at: next + 1, limit: limit) != nil
  }

  /// "Nghị định 77 và Nghị định 133 của Chính phủ": decrees named by their numbers alone.
  private func isDecree(before index: Int, after next: Int, _ limit: Int) -> Bool {
    guard index > 1, next < limit,
      ["nghị định", "thông tư"].contains(reading.text.lower(index - 2..<index))
    else { return false }
    let keywords = reading.language.keywords
    return reading.isWord(next, keywords.cua) || reading.text.isSign(next, ",")
      || reading.text.isSign(next, ".") || reading.text.isSign(next, ";")
      || reading.isWord(next, keywords.va)
        && reading.longest(.directiveKind, at: next + 1, limit: limit) != nil
  }

  /// A plain number inside a list counts if a number with letters follows in the list.
  private func leads(_ number: DocumentNumber, _ limit: Int) -> DocumentNumber? {
    var index = number.tokens.upperBound
    while index < min(limit, number.tokens.upperBound + 8) {
      if let next = numbers.parse(at: index, limit: limit) { return next.hasSuffix ? number : nil }
      let isLink =
        reading.tokens[index].kind != .word || reading.isWord(index, reading.language.keywords.va)
      if !isLink { return nil }
      index += 1
    }
    return nil
  }

  private static let units: WordSet = [
    "năm", "tháng", "quý", "ngày", "tuần", "tỷ", "triệu", "người", "đồng", "lần", "phút", "giờ",
    "điểm", "nội", "nhiệm", "bước", "chương", "đề", "không", "giảm", "xây", "phòng", "có", "chỉ",
  ]

  /// "Kế hoạch 5 năm" counts something else.
  private func isQuantity(_ number: DocumentNumber, _ next: Int, _ limit: Int) -> Bool {
    guard next < limit else { return false }
    let word = reading.text.lower(next)
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

  /// Adds day, issuer and description to the last document of a list, the issuer to all of them.
  private func completeLast(_ group: inout [DirectivePhrase], from start: Int, limit: Int) {
    let last = group.count - 1
    var index = afterDate(from: start, &group[last])
    if let end = afterSession(at: index, limit: limit) { index = end }
    if let congress = congress(at: index, limit: limit) {
      group[last].event = congress
      index = congress.tokens.upperBound
    } else if let issuer = numberIssuer(at: index, limit: limit) {
      for at in group.indices { group[at].issuer = issuer }
      let isApart =
        reading.text.isSign(index - 1, ",")
        && !reading.isWord(index, reading.language.keywords.cua)
      index = isApart ? index - 1 : issuer.tokens.upperBound
    } else if reading.text.isSign(index - 1, ",") {
      index -= 1
    }
    let end = max(start, afterSession(at: index, limit: limit) ?? index)
    group[last].tokens = group[last].tokens.lowerBound..<max(start, index)
    group[last].label = group[last].label.lowerBound..<labelEnd(from: end, limit: limit)
    guard group[last].issuer == nil, group[last].event == nil else { return }
    let issuer = laterIssuer(in: group[last].label) ?? maker(after: group[last].label, limit: limit)
    for at in group.indices { group[at].issuer = issuer }
  }

  /// The issuer after a number; behind a comma only with "của": "Kế hoạch số 55-KH/HND, Hội Nông dân xã đã …".
  private func numberIssuer(at index: Int, limit: Int) -> BodyPhrase? {
    guard let body = issuer(at: index, limit: limit),
      !reading.text.isSign(index - 1, ",") || reading.isWord(index, reading.language.keywords.cua)
        || decides(after: body.tokens.upperBound, limit)
    else { return nil }
    return body
  }

  /// "tại Quyết định số 12, Ban Thường vụ Huyện ủy chỉ định …".
  private func decides(after index: Int, _ limit: Int) -> Bool {
    let words = reading.text.lower(index..<min(index + 3, limit))
    return Self.decisions.contains { words.begins(with: $0) || words.begins(with: "đã " + $0) }
  }

  private static let decisions = [
    "chỉ định", "điều động", "bổ nhiệm", "luân chuyển", "chuẩn y", "công nhận", "quyết định",
    "phân công",
  ]

  /// Reads ", ngày 25/10/2017" after a number; gives the token after it.
  private func afterDate(from start: Int, _ phrase: inout DirectivePhrase) -> Int {
    var index = start
    if reading.text.isSign(index, ",") || reading.text.isSign(index, "("),
      dates[index + 1] != nil || reading.text.lower(index + 1) == "ra"
    {
      index += 1
    }
    if index + 1 < reading.tokens.count, reading.text.lower(index) == "ra",
      dates[index + 1] != nil
    {
      index += 1
    }
    if let date = dates[index] ?? dates[index + 1], date.tokens.lowerBound <= index + 1,
      reading.text.sentence(holding: date.tokens.lowerBound)
        == reading.text.sentence(holding: phrase.tokens.lowerBound),
      !isDayPart(date.tokens.lowerBound)
    {
      phrase.date = date.start
      index = date.tokens.upperBound
    }
    return reading.text.isSign(index, ")") || reading.text.isSign(index, ",") ? index + 1 : index
  }

  /// "Thực hiện Kế hoạch số 11-KH/ĐU, chiều ngày 20/9": no document is issued in the afternoon.
  private func isDayPart(_ index: Int) -> Bool {
    ["sáng", "chiều", "trưa", "tối"].contains(reading.text.lower(index))
  }

  /// The token after "khóa XII" or "(khóa XII)".
  private func afterSession(at index: Int, limit: Int) -> Int? {
    let isBracketed = reading.text.isSign(index, "(")
    guard let (_, end) = ordinals.session(at: isBracketed ? index + 1 : index, limit: limit) else {
      return nil
    }
    return isBracketed && end < limit && reading.text.isSign(end, ")") ? end + 1 : end
  }

  /// "của Đại hội đại biểu Đảng bộ tỉnh lần thứ XX" after a number: the congress that passed it.
  private func congress(at index: Int, limit: Int) -> EventPhrase? {
    guard index < limit, reading.isWord(index, reading.language.keywords.cua),
      let event = events.parse(at: index + 1, limit: limit), event.type == .congress,
      event.body != nil || event.isNational
    else { return nil }
    return event
  }
}
