internal import PlenumModel

/// The time that a question is about.
struct Period: Hashable {
  let since: PartialDate?
  let until: PartialDate?

  /// Reads what a time phrase means: `in`, `since`, `after`, `before`, `until`, `between`; nil for
  /// numbers that are no date.
  init?(_ means: String, _ match: PhraseMatch) {
    let numbers = match.numbers
    guard let year = numbers.first(where: { $0 >= 1900 }) else { return nil }
    switch means {
    case "in":
      guard let date = Period.date(match) else { return nil }
      (since, until) = (date, date)
    case "since": (since, until) = (PartialDate(year: year), nil)
    case "after": (since, until) = (PartialDate(year: year + 1), nil)
    case "before": (since, until) = (nil, PartialDate(year: year - 1))
    case "until": (since, until) = (nil, PartialDate(year: year))
    case "between":
      (since, until) = (PartialDate(year: year), numbers.last.flatMap { PartialDate(year: $0) })
    default: return nil
    }
  }

  /// Year, month and year, or day, month and year in the order of the phrase.
  private static func date(_ match: PhraseMatch) -> PartialDate? {
    let numbers = match.numbers
    switch numbers.count {
    case 1: return PartialDate(year: numbers[0])
    case 2: return PartialDate(year: numbers[1], month: numbers[0])
    case 3:
      let isMonthFirst = match.places.first == .monthName
      let (month, day) = isMonthFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return PartialDate(year: numbers[2], month: month, day: day)
    default: return nil
    }
  }
}
