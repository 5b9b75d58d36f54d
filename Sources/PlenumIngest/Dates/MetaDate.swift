import PlenumModel

/// Reads the dates of meta tags: ISO 8601, or the forms pages print.
enum MetaDate {
  /// The date of a value such as `2025-08-05T17:32:00+07:00` or `05/08/2025 17:32`, as printed.
  static func read(_ value: String) -> PartialDate? {
    if let date = PartialDate(iso: String(value.prefix(10))), date.isFull, isPlausible(date) {
      return date
    }
    let spaced = value.replacing("T", with: " ")
    return DateScanner(spaced).matches().first.map(\.date) ?? englishDate(value)
  }

  /// `Mon, 05 Oct 2020 14:51:00` and the like.
  private static func englishDate(_ value: String) -> PartialDate? {
    let words = value.lowered.split { !($0.isLetter || $0.isNumber) }
    guard let place = words.firstIndex(where: { months[String($0.prefix(3))] != nil }),
      let month = months[String(words[place].prefix(3))]
    else { return nil }
    let numbers = words.compactMap { Int($0) }
    guard let day = numbers.first(where: { (1...31).contains($0) }),
      let year = numbers.first(where: { (1990...2100).contains($0) })
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func isPlausible(_ date: PartialDate) -> Bool { (1990...2100).contains(date.year) }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
