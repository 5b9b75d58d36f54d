/// An office of a unit with those who held it, one after the other.
struct Seat {
  let unit: Int
  let role: Role
  var tenures: [Tenure] = []

  /// The tenure on a day, if somebody holds the office then.
  func tenure(on day: Day) -> Tenure? { tenures.last { $0.start <= day && day < $0.end } }
}

/// A person in an office from a day on, until before another one.
struct Tenure {
  let person: Int
  let start: Day
  var end: Day
  /// Whether the person sits on the committee of the unit above as well.
  let isMemberAbove: Bool
}

/// A person of the world; names are given later.
struct WorldPerson {
  let isWoman: Bool
  /// The unit in which the person comes up first.
  let home: Int
  /// The offices held, in order of time, with the place of the tenure in the office.
  var career: [(seat: Int, tenure: Int)] = []
}
