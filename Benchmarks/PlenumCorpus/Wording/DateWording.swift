/// How a report tells the day of its event.
enum DateForm {
  /// The right day; without the year; as "sáng nay".
  case exact, withoutYear, today
  /// A day that is one off; the day of the article.
  case dayOff, published
  /// Only the month; nothing.
  case month, none

  /// Draws one; a report that leaves out the ordinal as well mostly has the day.
  static func draw(isToday: Bool, namesOrdinal: Bool, _ chance: inout SplitMix64) -> DateForm {
    let draw = chance.below(!namesOrdinal && chance.percent(70) ? 62 : 100)
    if draw < 62 { return isToday && chance.percent(35) ? .today : .exact }
    return draw < 74
      ? .withoutYear : draw < 79 ? .dayOff : draw < 82 ? .published : draw < 88 ? .month : .none
  }
}

/// Writes dates as an outlet does.
struct DateWording {
  let voice: Voice

  /// "14/01/2021".
  func full(_ day: Day) -> String {
    "\(short(day))\(voice.dateSign)\(day.year)"
  }

  /// "14/01".
  func short(_ day: Day) -> String {
    let (_, month, number) = day.fields
    return voice.padsDates
      ? Day.padded(number) + voice.dateSign + Day.padded(month)
      : "\(number)\(voice.dateSign)\(month)"
  }

  /// The words that open a lead, with a comma, or nothing.
  func opening(_ form: DateForm, of day: Day, published: Day, _ chance: inout SplitMix64) -> String
  {
    let part = chance.pick(["Sáng ngày", "Chiều ngày", "Ngày", "Ngày", "Sáng", "Chiều"])
    switch form {
    case .exact: return "\(part) \(full(day)), "
    case .withoutYear: return "\(part) \(short(day)), "
    case .today: return chance.pick(["Sáng nay", "Chiều nay"]) + " (\(short(day))), "
    case .dayOff: return "\(part) \(full(day + (chance.percent(50) ? 1 : -1))), "
    case .published: return "\(part) \(full(published)), "
    case .month:
      let (year, month, _) = day.fields
      return "Trong tháng \(voice.padsDates ? Day.padded(month) : "\(month)")/\(year), "
    case .none: return chance.pick(["Vừa qua, ", "", "Mới đây, "])
    }
  }
}
