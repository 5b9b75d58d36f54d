import PlenumModel

/// Finds full dates written with digits in a short line.
struct DateScanner {
  /// A date and where it stands, in scalars of the line.
  struct Match: Equatable {
    let range: Range<Int>
    let date: PartialDate
  }

  private let text: [Unicode.Scalar]

  init(_ line: String) { text = Array(line.unicodeScalars) }

  /// The dates of the line, in order; day first, unless the year stands first.
  func matches() -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < text.count {
      if isDigit(index), index == 0 || !isPart(of: index - 1), let match = match(at: index) {
        found.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(at start: Int) -> Match? {
    guard let first = number(at: start),
      let (second, afterSecond) = next(after: first.end, "tháng"),
      let (third, end) = next(after: afterSecond, "năm")
        ?? year(after: afterSecond, isNamed: isMonthNamed(after: first.end)),
      !isPart(of: end)
    else { return nil }
    let fields = (first.value, second.value, third.value)
    let isYearFirst = first.digits == 4
    let isShort = !isYearFirst && isShortYear(third, at: end, from: start)
    guard (isYearFirst ? third.digits <= 2 : third.digits == 4 || isShort) && second.digits <= 2
    else { return nil }
    if isShort {
      let date = PartialDate(year: 2000 + third.value, month: second.value, day: first.value)
      return date.map { Match(range: start..<end, date: $0) }
    }
    let date =
      isYearFirst
      ? PartialDate(year: fields.0, month: fields.1, day: fields.2)
      : dayFirst(fields, isAmerican: hasEnglishClock(after: end))
    guard let date, (1990...2100).contains(date.year) else { return nil }
    return Match(range: start..<end, date: date)
  }

  /// "05-06-24 13:37": two digits of the year in a line that begins with the date and goes on with a clock.
  private func isShortYear(_ year: Number, at end: Int, from start: Int) -> Bool {
    guard year.digits == 2, start == 0, (5...60).contains(year.value) else { return false }
    let rest = text[end..<min(text.count, end + 9)]
    return rest.contains(":")
      || rest.contains("h") && rest.contains(where: { ("0"..."9").contains($0) })
  }

  /// Day first; month first only where nothing else is a date and an English clock follows.
  private func dayFirst(_ fields: (Int, Int, Int), isAmerican: Bool) -> PartialDate? {
    PartialDate(year: fields.2, month: fields.1, day: fields.0)
      ?? (isAmerican ? PartialDate(year: fields.2, month: fields.0, day: fields.1) : nil)
  }

  private func hasEnglishClock(after end: Int) -> Bool {
    let rest = String(String.UnicodeScalarView(text[end..<min(text.count, end + 14)])).uppercased()
    return rest.holds("AM") || rest.holds("PM")
  }

  /// The number after a separator or after the word `tháng` or `năm`.
  private func next(after end: Int, _ word: String) -> (Number, Int)? {
    var index = skipSpaces(end)
    if index < text.count, ["/", "-", ".", "–", ","].contains(text[index]) {
      index = skipSpaces(index + 1)
    } else if index > end, let past = skip(word, at: index) {
      index = skipSpaces(past)
    } else {
      return nil
    }
    guard let number = number(at: index) ?? monthName(at: index, after: word) else { return nil }
    return (number, number.end)
  }

  /// The year right after a month that the word names: `09 Tháng Mười Một 2021`, `26 Tháng 7 2012`.
  private func year(after end: Int, isNamed: Bool) -> (Number, Int)? {
    let start = skipSpaces(end)
    guard isNamed, start > end, let year = number(at: start), year.digits == 4 else { return nil }
    return (year, year.end)
  }

  private func isMonthNamed(after end: Int) -> Bool { skip("tháng", at: skipSpaces(end)) != nil }

  private struct Number {
    let value: Int
    let digits: Int
    let end: Int
  }

  private func number(at start: Int) -> Number? {
    var end = start
    var value = 0
    while end < text.count, isDigit(end), end - start < 5 {
      value = value * 10 + Int(text[end].value - 0x30)
      end += 1
    }
    let digits = end - start
    return digits == 0 || digits > 4 ? nil : Number(value: value, digits: digits, end: end)
  }

  /// A month in words after `tháng`: `13 Tháng Ba, 2024`.
  private func monthName(at start: Int, after word: String) -> Number? {
    guard word == "tháng", start > 0, text[start - 1] == " " else { return nil }
    for (name, value) in DateScanner.monthNames {
      guard let end = skip(name, at: start) else { continue }
      if end == text.count || !text[end].properties.isAlphabetic {
        return Number(value: value, digits: 2, end: end)
      }
    }
    return nil
  }

  /// Longer names first.
  private static let monthNames: [(String, Int)] = [
    ("mười hai", 12), ("mười một", 11), ("mười", 10), ("một", 1), ("giêng", 1), ("hai", 2),
    ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("chạp", 12),
  ]

  private func skip(_ word: String, at start: Int) -> Int? {
    let letters = Array(word.unicodeScalars)
    guard start + letters.count <= text.count else { return nil }
    for (offset, letter) in letters.enumerated() {
      let given = text[start + offset].properties.lowercaseMapping.unicodeScalars.first
      if given != letter { return nil }
    }
    return start + letters.count
  }

  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < text.count, text[index].properties.isWhitespace { index += 1 }
    return index
  }

  private func isDigit(_ index: Int) -> Bool {
    index < text.count && (0x30...0x39).contains(text[index].value)
  }

  /// Whether the sign belongs to a longer number or a document number.
  private func isPart(of index: Int) -> Bool {
    guard index < text.count else { return false }
    return isDigit(index) || text[index] == "/"
  }
}
