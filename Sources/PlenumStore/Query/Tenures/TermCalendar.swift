internal import PlenumModel

/// The terms of five years for which posts are filled: party committees 2015–2020, 2020–2025, …,
/// councils and their committees 2016–2021, 2021–2026, …; all other bodies go by the party's.
///
/// A term changes in the middle of the year, when congresses and council elections are over: it ends
/// on 30 June of its last year. An election in that year is one for the next term.
struct TermCalendar {
  private static let length = 5
  private let offset: Int

  /// The terms of a kind of body.
  init(_ body: Subtype?) {
    offset = body == .stateBody ? 1 : 0
  }

  /// The last day, as in ``DateRange``, of the term in which somebody was seen in a post.
  func end(seen date: PartialDate) -> Int {
    let day = DateRange.firstDay(of: date)
    let year = start(date.year)
    return day > TermCalendar.lastDay(year) ? end(from: year) : TermCalendar.lastDay(year)
  }

  /// The last day of the term for which somebody was elected.
  func end(elected date: PartialDate) -> Int { end(from: start(date.year)) }

  /// The last year up to this one in which a term begins.
  private func start(_ year: Int) -> Int { year - (year - offset) % TermCalendar.length }

  private func end(from year: Int) -> Int { TermCalendar.lastDay(year + TermCalendar.length) }

  private static func lastDay(_ year: Int) -> Int { year * 10000 + 630 }
}
