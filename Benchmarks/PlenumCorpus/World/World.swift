import PlenumGazetteer

/// The world behind the articles: units, offices, persons with careers, directives.
struct World {
  /// The first day, and the day after the last one.
  static let start = Day(2008, 1, 1)
  static let end = Day(2026, 1, 1)
  /// The day on which districts ceased and communes and provinces merged.
  static let reform = Day(2025, 7, 1)

  let seed: UInt64
  var units: [WorldUnit]
  var seats: [Seat] = []
  var persons: [WorldPerson] = []
  var directives: [Directive] = []
  /// The directives of each unit, by date; those of the centre stand apart.
  var directivesOfUnit: [[Int]] = []
  var centralDirectives: [Int] = []

  /// A world that is large enough for a number of articles.
  static func made(seed: UInt64, articles: Int) -> World {
    var careers = CareerSimulation(world: World(seed: seed, articles: articles))
    var world = careers.run()
    world.addDirectives()
    return world
  }

  /// The units with their offices, which nobody holds yet.
  private init(seed: UInt64, articles: Int) {
    self.seed = seed
    units = PlaceChooser(seed: seed, gazetteer: .embedded).units(articles: articles)
    for unit in units.indices { addSeats(of: unit) }
  }

  /// The district or, since the reform, the commune, and the province of a unit.
  func region(of unit: Int) -> (district: Int, province: Int) {
    guard let parent = units[unit].parent else { return (unit, unit) }
    guard let grandparent = units[parent].parent else { return (unit, parent) }
    return (parent, grandparent)
  }

  private mutating func addSeats(of unit: Int) {
    let roles = units[unit].level == .commune ? Role.commune : Role.allCases
    for role in roles {
      units[unit].seats.append(seats.count)
      seats.append(Seat(unit: unit, role: role))
    }
  }

  private mutating func addDirectives() {
    var issuing = DirectiveIssuing(world: self)
    issuing.run()
    directives = issuing.directives
    directivesOfUnit = issuing.ofUnit
    centralDirectives = issuing.central
  }
}
