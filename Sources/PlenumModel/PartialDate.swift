/// A calendar date with the precision the source states: a year, a month or a day.
public struct PartialDate: Hashable, Sendable, Comparable {
  /// Gregorian year.
  public let year: Int
  /// Month 1–12, or nil when only the year is known.
  public let month: Int?
  /// Day of the month, or nil when only the month is known.
  public let day: Int?

  /// Makes a date; returns nil when the fields are not a date of the calendar.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= PartialDate.days(in: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2020`, `2020-09` or `2020-09-08`; anything else gives nil.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// ISO 8601 text with the stated precision: `2020`, `2020-09` or `2020-09-08`.
  public var iso: String {
    var text = PartialDate.padded(year, to: 4)
    if let month { text += "-" + PartialDate.padded(month, to: 2) }
    if let day { text += "-" + PartialDate.padded(day, to: 2) }
    return text
  }

  /// Whether year, month and day are all known.
  public var isFull: Bool { day != nil }

  /// Number of days since 0000-03-01 of the proleptic Gregorian calendar; unknown fields count as 1.
  public var dayNumber: Int {
    let month = self.month ?? 1
    let shifted = month <= 2 ? year - 1 : year
    let monthIndex = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthIndex + 2) / 5 + (day ?? 1) - 1
  }

  /// The day before; nil unless the date is a full one.
  public var dayBefore: PartialDate? {
    guard let month, let day else { return nil }
    if day > 1 { return PartialDate(year: year, month: month, day: day - 1) }
    let previousMonth = month == 1 ? 12 : month - 1
    let previousYear = month == 1 ? year - 1 : year
    return PartialDate(
      year: previousYear, month: previousMonth,
      day: PartialDate.days(in: previousMonth, of: previousYear))
  }

  /// The day after; nil unless the date is a full one, and after the last day of the year 9999.
  public var dayAfter: PartialDate? {
    guard let month, let day else { return nil }
    if day < PartialDate.days(in: month, of: year) {
      return PartialDate(year: year, month: month, day: day + 1)
    }
    return PartialDate(
      year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
  }

  /// Whether the date lies behind another one; a day of a month or year does not lie behind that.
  package func isAfter(_ other: PartialDate) -> Bool {
    self > other && !iso.hasPrefix(other.iso)
  }

  /// Number of days of a month.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders by the calendar; a coarser date stands before the finer ones it holds.
  public static func < (lhs: PartialDate, rhs: PartialDate) -> Bool {
    (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension PartialDate: Codable {
  /// Reads the ISO text form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an ISO date: \(text)"))
    }
    self = date
  }

  /// Writes the ISO text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
