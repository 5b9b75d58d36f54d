/// The date with which a sentence of somebody's life begins: "Tháng 8/2007, ông được bầu …".
package enum ToldDate {
  /// Words that may stand before the date.
  private static let openings: Set<String> = ["từ", "đến", "vào", "và", "sau", "đó", "rồi", "tới"]
  /// Words of which the first says what the numbers after it are.
  private static let units = ["ngày", "tháng", "năm"]

  /// The date, or nil when the words begin with none or leave out its year.
  static func leading(in quote: String) -> PartialDate? {
    let words = quote.prefix(60).split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let rest = words.drop { openings.contains($0) }
    guard let first = rest.first, let unit = units.firstIndex(of: first) else { return nil }
    let date = rest.prefix { units.contains($0) || Int($0) != nil }
    let numbers = date.compactMap { Int($0) }
    guard numbers.count == units.count - unit, let year = numbers.last, year > 1900 else {
      return nil
    }
    return PartialDate(
      year: year, month: numbers.count > 1 ? numbers[numbers.count - 2] : nil,
      day: numbers.count > 2 ? numbers[0] : nil)
  }

  /// The day with which words end ("… từ ngày 1/8/2015"); nil when they end with no whole day.
  package static func trailing(in quote: String) -> PartialDate? {
    let words = quote.suffix(60).split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let date = whole(Array(words.reversed().prefix(while: isDateWord).reversed())[...])
    return date.flatMap { $0.isFull ? $0 : nil }
  }

  /// The date that words are, "tháng 8 2007" or "2015"; nil for other words.
  static func whole(_ words: ArraySlice<String>) -> PartialDate? {
    let numbers = words.compactMap { Int($0) }
    guard words.allSatisfy(isDateWord), (1...3).contains(numbers.count),
      let year = numbers.last, (1900...2100).contains(year)
    else { return nil }
    return PartialDate(
      year: year, month: numbers.count > 1 ? numbers[numbers.count - 2] : nil,
      day: numbers.count > 2 ? numbers[0] : nil)
  }

  static func isDateWord(_ word: String) -> Bool { units.contains(word) || Int(word) != nil }
}
