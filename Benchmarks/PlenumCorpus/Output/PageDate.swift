/// The line with which a page tells its own date.
enum PageDate {
  /// One of the forms sites use.
  static func line(_ day: Day, site: String, _ chance: inout SplitMix64) -> String {
    let (year, month, number) = day.fields
    let date = Day.padded(number) + "/" + Day.padded(month) + "/\(year)"
    let time = clock(&chance)
    switch chance.below(site.hasPrefix("Báo") ? 5 : 4) {
    case 0: return "Đăng ngày " + date.replacing("/", with: "-") + " \(time)"
    case 1: return "\(date) | \(time)"
    case 2: return "Cập nhật: \(date) \(time)"
    case 3: return "\(weekdays[day.weekday]), \(date), \(time) [GMT+7]"
    default: return "\(site) - \(date), \(time)"
    }
  }

  /// "2021-03-09T07:30:00+07:00".
  static func stamp(_ day: Day, _ chance: inout SplitMix64) -> String {
    "\(day.iso)T\(clock(&chance)):00+07:00"
  }

  private static func clock(_ chance: inout SplitMix64) -> String {
    Day.padded(chance.number(in: 6...21)) + ":" + Day.padded(chance.below(60))
  }

  private static let weekdays = [
    "Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy",
  ]
}
