/// The date with which a sentence of somebody's life begins: "Tháng 8/2007, ông được bầu …".
enum ToldDate {
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
}
