import PlenumModel

/// The days an article gives for an event.
struct EventDays {
  let start: PartialDate?
  private let end: PartialDate?

  init(_ evidence: EventEvidence) {
    start = PartialDate(iso: evidence.start)
    end = PartialDate(iso: evidence.end)
  }

  var isKnown: Bool { start != nil }
  var isFull: Bool { start?.isFull ?? false }

  /// The first and the last day there can be.
  var range: ClosedRange<Int>? {
    guard let start else { return nil }
    let first = start.dayNumber
    return first...max(first, EventDays.last(of: end ?? start))
  }

  /// The days between two events, 0 when they may be on one day; nil when one is not known.
  func distance(to other: EventDays) -> Int? {
    guard let one = range, let two = other.range else { return nil }
    return max(0, max(one.lowerBound, two.lowerBound) - min(one.upperBound, two.upperBound))
  }

  private static func last(of date: PartialDate) -> Int {
    if date.isFull { return date.dayNumber }
    if let month = date.month {
      return date.dayNumber + PartialDate.days(in: month, of: date.year) - 1
    }
    return date.dayNumber + 365
  }
}
