import PlenumGazetteer

/// A unit of the world with its offices.
struct WorldUnit {
  let unit: AdministrativeUnit
  /// The name without the generic word, kept since it is printed often.
  let name: String
  /// The unit above, by its place in the world.
  let parent: Int?
  /// From which day it is there, and from which it is no more.
  let opened: Day
  let closed: Day
  /// Whether the secretary presides over the People's Council, else the standing deputy does.
  let secretaryPresides: Bool
  /// The number of the party congress of 2020, or of 2025 for the units of 2025.
  let congress: Int
  /// The number of the term of the council that began in 2021.
  let council: Int
  /// Its offices, by their places in the world.
  var seats: [Int] = []
  /// The units below.
  var children: [Int] = []

  var level: AdministrativeLevel { unit.level }
  var word: UnitWord { unit.unitWord }
  var isOf2025: Bool { unit.era == .since2025 }
}
