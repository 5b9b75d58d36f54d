import PlenumGazetteer

/// Lets persons take office, rise, move and leave from 2008 to 2025.
///
/// A person holds one office at a time. Who leaves is followed by somebody from the same unit, a
/// sister unit, the unit below or above, or by somebody new.
struct CareerSimulation {
  var world: World
  var chance: SplitMix64
  /// The office each person holds.
  var office: [Int: Int] = [:]
  private var agenda = Agenda()

  init(world: World) {
    self.world = world
    chance = SplitMix64(seed: world.seed, stream: [StreamTag.careers])
  }

  /// The world with its persons and who held which office when.
  mutating func run() -> World {
    let old = world.seats.indices.filter { !world.units[world.seats[$0].unit].isOf2025 }
    for seat in old {
      appoint(newcomer(for: seat), to: seat, on: World.start, years: chance.number(in: 1...6))
    }
    runAgenda(until: World.reform)
    Reform(simulation: self).run(&self)
    runAgenda(until: World.end)
    return world
  }

  /// Works off what is due, in order of time.
  private mutating func runAgenda(until end: Day) {
    while let (day, seat) = agenda.next(before: end) {
      if let last = world.seats[seat].tenures.last, last.end > day { continue }
      if let last = world.seats[seat].tenures.last, last.end == day, leaves(seat, on: day) {
        continue
      }
      fill(seat, on: day)
    }
  }

  /// Whether the holder, whose time is up, stays for some years more, or goes and the office stays
  /// empty for some weeks.
  private mutating func leaves(_ seat: Int, on day: Day) -> Bool {
    let last = world.seats[seat].tenures.count - 1
    let tenure = world.seats[seat].tenures[last]
    guard office[tenure.person] == seat else { return false }
    if chance.percent(35), day.number - tenure.start.number < 2900 {
      let end = day + chance.number(in: 400...1500)
      world.seats[seat].tenures[last].end = end
      agenda.add(end, seat)
    } else {
      office[tenure.person] = nil
      agenda.add(day + 1 + chance.below(40), seat)
    }
    return true
  }

  private mutating func fill(_ seat: Int, on day: Day) {
    let successor = promoted(to: seat, on: day) ?? newcomer(for: seat)
    if let former = office[successor] { vacate(former, on: day) }
    appoint(successor, to: seat, on: day, years: chance.number(in: 3...6))
  }

  /// Ends the holder's tenure; the office is filled again within weeks.
  private mutating func vacate(_ seat: Int, on day: Day) {
    world.seats[seat].tenures[world.seats[seat].tenures.count - 1].end = day
    agenda.add(day + 1 + chance.below(60), seat)
  }

  /// Puts a person into an office; the time is up after some years, not always whole ones.
  mutating func appoint(_ person: Int, to seat: Int, on day: Day, years: Int) {
    let end = day + max(200, years * 365 - chance.below(360))
    let share = shareAbove(of: seat)
    world.persons[person].career.append((seat, world.seats[seat].tenures.count))
    world.seats[seat].tenures.append(
      Tenure(person: person, start: day, end: end, isMemberAbove: chance.percent(share)))
    office[person] = seat
    agenda.add(end, seat)
  }

  /// How many of a hundred holders of an office sit on the committee above: few communes are heard in
  /// that of a province.
  private func shareAbove(of seat: Int) -> Int {
    let unit = world.units[world.seats[seat].unit]
    if unit.level == .commune && unit.isOf2025 { return 4 }
    return world.seats[seat].role == .secretary ? 70 : world.seats[seat].role == .chairman ? 25 : 3
  }

  /// Ends every tenure of the units that cease.
  mutating func close(on day: Day) {
    for seat in world.seats.indices {
      guard let last = world.seats[seat].tenures.indices.last else { continue }
      if world.seats[seat].tenures[last].end > day { world.seats[seat].tenures[last].end = day }
    }
    agenda = Agenda()
    office = [:]
  }

  /// A person who had no office before.
  mutating func newcomer(for seat: Int) -> Int {
    let role = world.seats[seat].role
    let isWoman = role == .women || (role != .veterans && chance.percent(28))
    world.persons.append(WorldPerson(isWoman: isWoman, home: world.seats[seat].unit))
    return world.persons.count - 1
  }
}
