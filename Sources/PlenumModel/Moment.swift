/// A second of universal time, such as the one at which a page was retrieved.
public struct Moment: Hashable, Sendable, Comparable {
  /// The day in UTC.
  public let day: PartialDate
  /// The second of that day, from 0.
  public let second: Int

  private static let secondsOfDay = 86_400

  /// Reads a date with time and zone such as `2024-03-15T08:30:00Z` or `2024-03-15T15:30:00.5+07:00`.
  ///
  /// What is finer than a second is cut off; a text without its zone gives nil, since nobody knows when that was.
  public init?(iso text: String) {
    var rest = Array(text.utf8)[...]
    guard let day = Moment.takeDay(&rest), let clock = Moment.takeClock(&rest),
      let offset = Moment.takeZone(&rest), rest.isEmpty
    else { return nil }
    let second = clock - offset
    let shift = second < 0 ? -1 : second / Moment.secondsOfDay
    let shifted = shift < 0 ? day.dayBefore : shift > 0 ? day.dayAfter : day
    guard let shifted else { return nil }
    self.day = shifted
    self.second = second - shift * Moment.secondsOfDay
  }

  /// The text of `xsd:dateTime`, always in UTC: `2024-03-15T08:30:00Z`.
  public var iso: String {
    let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.iso)T\(parts.joined(separator: ":"))Z"
  }

  /// Number of seconds since the beginning of 0000-03-01.
  package var number: Int { day.dayNumber * Moment.secondsOfDay + second }

  /// Orders by time.
  public static func < (lhs: Moment, rhs: Moment) -> Bool { lhs.number < rhs.number }

  private static func takeDay(_ rest: inout ArraySlice<UInt8>) -> PartialDate? {
    guard let year = takeNumber(4, &rest), take("-", &rest), let month = takeNumber(2, &rest),
      take("-", &rest), let day = takeNumber(2, &rest), take("Tt ", &rest)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func takeClock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = takeNumber(2, &rest), take(":", &rest), let minute = takeNumber(2, &rest),
      take(":", &rest), let second = takeNumber(2, &rest), hour < 24, minute < 60, second < 60
    else { return nil }
    if take(".,", &rest) {
      guard takeNumber(1, &rest) != nil else { return nil }
      rest = rest.drop { isDigit($0) }
    }
    return hour * 3600 + minute * 60 + second
  }

  /// The seconds by which the zone is before universal time.
  private static func takeZone(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if take("Zz", &rest) { return 0 }
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    guard take("+-", &rest), let hour = takeNumber(2, &rest) else { return nil }
    _ = take(":", &rest)
    let minute = rest.isEmpty ? 0 : takeNumber(2, &rest)
    guard let minute, hour <= 14, minute < 60 else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }

  private static func take(_ signs: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, signs.utf8.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  private static func takeNumber(_ digits: Int, _ rest: inout ArraySlice<UInt8>) -> Int? {
    let part = rest.prefix(digits)
    guard part.count == digits, part.allSatisfy({ isDigit($0) }) else { return nil }
    rest = rest.dropFirst(digits)
    return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
