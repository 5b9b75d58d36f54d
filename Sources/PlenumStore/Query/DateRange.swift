internal import PlenumModel

/// The days between two dates of any precision.
struct DateRange {
  private let first: Int
  private let last: Int

  /// From the first day of `since` to the last of `until`; nil leaves an end open.
  init(since: PartialDate?, until: PartialDate?) {
    first = since.map(DateRange.firstDay) ?? Int.min
    last = until.map(DateRange.lastDay) ?? Int.max
  }

  /// Whether some day lies in both ranges.
  func overlaps(_ other: DateRange) -> Bool {
    first <= other.last && other.first <= last
  }

  private static func firstDay(of date: PartialDate) -> Int {
    date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1)
  }

  private static func lastDay(of date: PartialDate) -> Int {
    date.year * 10000 + (date.month ?? 12) * 100 + (date.day ?? 31)
  }
}
