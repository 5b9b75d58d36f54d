/// A day of the Gregorian calendar, counted from 1 January 1970.
struct Day: Hashable, Comparable, Sendable {
  let number: Int

  init(number: Int) { self.number = number }

  /// The day of a year, month and day; a day beyond the month's end runs into the next.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let monthIndex = (month + 9) % 12
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
    number = days + (153 * monthIndex + 2) / 5 + day - 1 - 719_468
  }

  /// Year, month and day.
  var fields: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  var year: Int { fields.year }

  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { (number + 4) % 7 }

  /// `2021-03-09`.
  var iso: String {
    let (year, month, day) = fields
    return "\(year)-\(Day.padded(month))-\(Day.padded(day))"
  }

  /// The nearest working day from this one on.
  var workday: Day { weekday == 0 ? self + 1 : weekday == 6 ? self + 2 : self }

  static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Two digits.
  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
