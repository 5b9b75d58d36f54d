import PlenumGazetteer

/// The first of July 2025: districts cease, communes and provinces merge, officers move on.
struct Reform {
  /// The holders of the units that cease, by the unit of 2025 they may move to.
  private var pools: [Int: [(person: Int, standing: Int)]] = [:]

  init(simulation: CareerSimulation) {
    let world = simulation.world
    let successors = Reform.successors(in: world)
    for (person, seat) in simulation.office.sorted(by: { $0.key < $1.key }) {
      guard let unit = Reform.destination(of: person, world.seats[seat].unit, successors, world)
      else { continue }
      let level = 2 - Int(world.units[world.seats[seat].unit].level.rawValue)
      let noise = (person &* 7919) % 3
      pools[unit, default: []].append(
        (person, 12 * level + 3 * world.seats[seat].role.rank + noise))
    }
  }

  /// Closes the old units and fills the new ones, the highest offices with the highest officers.
  func run(_ simulation: inout CareerSimulation) {
    simulation.close(on: World.reform)
    for unit in simulation.world.units.indices where simulation.world.units[unit].isOf2025 {
      var pool = (pools[unit] ?? []).sorted { ($0.standing, $1.person) > ($1.standing, $0.person) }
      for seat in simulation.world.units[unit].seats {
        let person =
          take(for: simulation.world.seats[seat].role, from: &pool, simulation.world)
          ?? simulation.newcomer(for: seat)
        simulation.appoint(person, to: seat, on: World.reform, years: 5)
      }
    }
  }

  private func take(
    for role: Role, from pool: inout [(person: Int, standing: Int)], _ world: World
  ) -> Int? {
    let place = pool.firstIndex { role != .women || world.persons[$0.person].isWoman }
    return place.map { pool.remove(at: $0).person }
  }

  /// Where the officers of a unit go: communes and provinces to their successors, those of a district
  /// to one of the communes on its ground.
  private static func destination(
    of person: Int, _ unit: Int, _ successors: [Int: Int], _ world: World
  ) -> Int? {
    if world.units[unit].level != .district { return successors[unit] }
    let communes = world.units[unit].children.compactMap { successors[$0] }
    return communes.isEmpty ? nil : communes[person % communes.count]
  }

  private static func successors(in world: World) -> [Int: Int] {
    let gazetteer = Gazetteer.embedded
    var places: [AdministrativeUnit: Int] = [:]
    for (place, unit) in world.units.enumerated() { places[unit.unit] = place }
    var successors: [Int: Int] = [:]
    for (place, unit) in world.units.enumerated() where !unit.isOf2025 && unit.level != .district {
      let main = gazetteer.successors(of: unit.unit).first { $0.extent != .part }
      successors[place] = main.flatMap { places[$0.unit] }
    }
    return successors
  }
}
