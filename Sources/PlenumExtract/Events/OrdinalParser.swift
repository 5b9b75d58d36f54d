import PlenumModel
import PlenumText

/// Reads "lần thứ XV", "thứ ba", "lần 3", "khóa XII", "nhiệm kỳ 2020 - 2025".
struct OrdinalParser {
  let reading: Reading

  /// An ordinal and the token after it.
  func ordinal(at start: Int, limit: Int) -> (value: Int, end: Int)? {
    let keywords = reading.language.keywords
    var index = start
    let hasLan = reading.isWord(index, keywords.lan)
    if hasLan { index += 1 }
    let hasThu = index < limit && reading.isWord(index, keywords.thu)
    if hasThu { index += 1 }
    guard hasLan || hasThu, index < limit else { return nil }
    if index < limit, reading.text.isDash(index) || reading.text.isSign(index, ":") { index += 1 }
    return number(at: index, limit: limit, allowsWords: hasThu)
  }

  /// A number in Roman or Arabic figures or, after "thứ", in words.
  func number(at index: Int, limit: Int, allowsWords: Bool) -> (value: Int, end: Int)? {
    guard index < limit else { return nil }
    let word = reading.text.string(index)
    if reading.tokens[index].kind == .number, let value = Int(word), value < 200 {
      return (value, index + 1)
    }
    if let value = Numeral.roman(word) { return (value, index + 1) }
    guard allowsWords else { return nil }
    let words = (index..<min(index + 3, limit)).map { reading.text.string($0) }
    return Numeral.words(words).map { ($0.value, index + $0.length) }
  }

  /// "khóa XII" and the token after it.
  func session(at index: Int, limit: Int) -> (text: String, end: Int)? {
    guard index + 1 < limit, reading.isWord(index, reading.language.keywords.khoa) else {
      return nil
    }
    let word = reading.text.string(index + 1)
    let isNumber = reading.tokens[index + 1].kind == .number || Numeral.roman(word) != nil
    return isNumber ? (word, index + 2) : nil
  }

  /// "nhiệm kỳ 2020 - 2025", also in brackets, and the token after it.
  func term(at start: Int, limit: Int) -> (text: String, end: Int)? {
    var index = start
    if reading.text.isSign(index, "(") { index += 1 }
    guard index + 4 < limit + 1,
      reading.text.lower(index..<min(index + 2, limit)).begins(with: "nhiệm k")
    else { return nil }
    index += 2
    guard let first = year(index, limit), index + 2 < limit else { return nil }
    let hasDash =
      reading.text.isDash(index + 1) || reading.text.isSign(index + 1, "/")
      || reading.text.lower(index + 1) == "đến"
    guard hasDash, let last = year(index + 2, limit) else { return nil }
    index += 3
    if index < limit, reading.text.isSign(index, ")") { index += 1 }
    return ("\(first)-\(last)", index)
  }

  private func year(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit, reading.tokens[index].kind == .number,
      let value = Int(reading.text.string(index)), (1930...2100).contains(value)
    else { return nil }
    return value
  }
}
