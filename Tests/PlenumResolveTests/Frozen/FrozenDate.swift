import PlenumModel

/// The first and the last day of an event.
struct FrozenDate: Hashable, CustomStringConvertible {
  let start: String
  let end: String

  /// Takes the days that were found; a missing last day is the first one.
  init(start: String, end: String?) {
    self.start = start
    self.end = end ?? start
  }

  /// Reads `start` or `start/end`.
  init(_ text: String) throws {
    let days = try ExpectedText.split(text, by: "/")
    let areDays = days.allSatisfy { PartialDate(iso: $0)?.isFull == true }
    guard days.count <= 2, areDays else {
      throw FrozenRowError("“\(text)” is not a date or two with a slash between them")
    }
    self.init(start: days[0], end: days.last)
  }

  var description: String { start == end ? start : "\(start)/\(end)" }
}
