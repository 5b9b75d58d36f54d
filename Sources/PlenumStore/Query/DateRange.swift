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

  /// From one day to another, each written as a number: 20200908.
  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// Whether some day lies in both ranges.
  func overlaps(_ other: DateRange) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The first day a date can mean, written as a number: 20200908.
  static func firstDay(of date: PartialDate) -> Int {
    date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1)
  }

  /// The last day a date can mean.
  static func lastDay(of date: PartialDate) -> Int {
    date.year * 10000 + (date.month ?? 12) * 100 + (date.day ?? 31)
  }
}
