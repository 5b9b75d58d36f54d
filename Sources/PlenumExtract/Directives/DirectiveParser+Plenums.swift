import PlenumModel
import PlenumText

extension DirectiveParser {
  // MARK: Several plenums at once

  /// "Nghị quyết Hội nghị lần thứ 10, 11 của BCH Trung ương Đảng khóa XI", "Nghị quyết Trung ương 5, 6
  /// khóa XII": one document for each number.
  func plenumList(_ kind: String, _ start: Int, _ next: Int, _ limit: Int) -> [DirectivePhrase] {
    guard ["Nghị quyết", "Kết luận"].contains(kind) else { return [] }
    var index = afterHead(next, limit)
    let isShort = isCentral(index)
    if isShort { index += reading.text.lower(index) == "trung" ? 2 : 1 }
    let numbers = plenumNumbers(from: index, limit: limit)
    guard numbers.count > 1, let last = numbers.last,
      let (session, end) = plenumSession(from: last.tokens.upperBound, limit, isShort: isShort)
    else { return [] }
    return numbers.map { number in
      let first = number.tokens == numbers[0].tokens ? start : number.tokens.lowerBound
      return DirectivePhrase(
        kind: kind, plenum: "\(number.value) khóa \(session)", label: start..<end,
        tokens: first..<(number.tokens == last.tokens ? end : number.tokens.upperBound),
        rule: "directive.plenum-list")
    }
  }

  func afterHead(_ start: Int, _ limit: Int) -> Int {
    var index = start
    if reading.isWord(index, reading.language.keywords.cua) { index += 1 }
    return index + (reading.longest(.eventHead, at: index, limit: limit)?.length ?? 0)
  }

  /// "Trung ương", "TW".
  func isCentral(_ index: Int) -> Bool {
    guard index + 1 < reading.tokens.count else { return false }
    let words = reading.text.lower(index..<index + 2)
    return words == "trung ương" || words.begins(with: "tw ")
  }

  private func plenumNumbers(from start: Int, limit: Int) -> [(value: Int, tokens: Range<Int>)] {
    let keywords = reading.language.keywords
    var numbers: [(value: Int, tokens: Range<Int>)] = []
    var index = start
    while index < limit {
      while reading.isWord(index, keywords.lan, keywords.thu) { index += 1 }
      guard let (value, end) = ordinals.number(at: index, limit: limit, allowsWords: true) else {
        break
      }
      numbers.append((value, index..<end))
      index = end
      guard reading.text.isSign(index, ",") || reading.isWord(index, keywords.va) else { break }
      index += 1
    }
    return numbers
  }

  /// The khóa after the Central Committee's name, which "Trung ương" before the numbers stands for.
  private func plenumSession(from start: Int, _ limit: Int, isShort: Bool)
    -> (text: String, end: Int)?
  {
    var index = start
    if reading.isWord(index, reading.language.keywords.cua) { index += 1 }
    let body = bodies.parse(at: index, limit: limit)
    guard isShort || body?.parts[0].head == "Ban Chấp hành Trung ương Đảng" else { return nil }
    index = body?.tokens.upperBound ?? index
    if reading.text.isSign(index, ",") || reading.text.isSign(index, "(") { index += 1 }
    guard let (text, end) = ordinals.session(at: index, limit: limit) else { return nil }
    return (text, end < limit && reading.text.isSign(end, ")") ? end + 1 : end)
  }
}
