import PlenumGazetteer

/// A term of a party committee or of a People's Council.
struct Term {
  /// The years it is called after.
  let years: ClosedRange<Int>
  /// How many terms it is before (negative) or after the one that numbers are counted from.
  let offset: Int
  let first: Day
  let last: Day

  /// "2020-2025".
  var text: String { "\(years.lowerBound)-\(years.upperBound)" }

  /// The terms of a party committee, from congress to congress.
  static func party(of unit: WorldUnit) -> [Term] {
    if unit.isOf2025 {
      return [Term(years: 2025...2030, offset: 0, first: congress(of: unit, 2025), last: World.end)]
    }
    return [2005, 2010, 2015, 2020].map { year in
      Term(
        years: year...(year + 5), offset: (year - 2020) / 5, first: congress(of: unit, year),
        last: min(congress(of: unit, year + 5), unit.closed))
    }
  }

  /// The terms of a People's Council.
  static func council(of unit: WorldUnit) -> [Term] {
    if unit.isOf2025 {
      return [Term(years: 2021...2026, offset: 0, first: World.reform, last: World.end)]
    }
    let years = [2004, 2011, 2016, 2021, 2026]
    return (0..<4).map { place in
      Term(
        years: years[place]...years[place + 1], offset: place - 3, first: Day(years[place], 6, 15),
        last: min(Day(years[place + 1], 6, 1), unit.closed))
    }
  }

  /// The day of the congress: communes in spring, districts in summer, provinces in autumn; in 2025
  /// communes in July and August.
  static func congress(of unit: WorldUnit, _ year: Int) -> Day {
    let spread = (unit.unit.index &* 37 + year) % 40
    switch unit.level {
    case .commune: return (Day(year, unit.isOf2025 ? 7 : 4, 10) + spread).workday
    case .district: return (Day(year, 7, 5) + spread).workday
    case .province: return (Day(year, 9, 20) + spread % 35).workday
    }
  }
}
