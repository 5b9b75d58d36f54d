import PlenumGazetteer

extension CareerSimulation {
  private enum Source { case inside, sister, below, above }

  /// Somebody in office elsewhere who takes over an office, if there is one.
  mutating func promoted(to seat: Int, on day: Day) -> Int? {
    guard let source = source(for: world.seats[seat].role) else { return nil }
    for _ in 0..<6 {
      guard let unit = unit(source, of: world.seats[seat].unit),
        let from = chance.pickAny(world.units[unit].seats)
      else { return nil }
      if let person = holder(of: from, fitFor: seat, on: day) { return person }
    }
    return nil
  }

  private mutating func source(for role: Role) -> Source? {
    let draw = chance.below(100)
    if role.rank >= 4 {
      return draw < 42
        ? .inside : draw < 58 ? .sister : draw < 70 ? .below : draw < 82 ? .above : nil
    }
    return draw < 22 ? .inside : draw < 30 ? .sister : draw < 50 ? .below : nil
  }

  private mutating func unit(_ source: Source, of unit: Int) -> Int? {
    let parent = world.units[unit].parent
    switch source {
    case .inside: return unit
    case .above: return parent
    case .below: return open(world.units[unit].children, like: unit)
    case .sister:
      return parent.flatMap { open(world.units[$0].children.filter { $0 != unit }, like: unit) }
    }
  }

  private mutating func open(_ units: [Int], like unit: Int) -> Int? {
    chance.pickAny(units.filter { world.units[$0].isOf2025 == world.units[unit].isOf2025 })
  }

  /// The holder of an office, if they held it long enough and the other office is a step up or aside.
  private func holder(of from: Int, fitFor seat: Int, on day: Day) -> Int? {
    guard from != seat, let tenure = world.seats[from].tenures.last, tenure.end > day,
      day.number - tenure.start.number > 500, office[tenure.person] == from
    else { return nil }
    let role = world.seats[seat].role
    if role == .women && !world.persons[tenure.person].isWoman { return nil }
    if role == .youth && day.number - World.start.number > 2000 && world.seats[from].role != .youth
    {
      return nil
    }
    let step = standing(of: seat) - standing(of: from)
    let isSameUnit = world.seats[from].unit == world.seats[seat].unit
    return (isSameUnit ? 1...3 : -1...4).contains(step) ? tenure.person : nil
  }

  /// How high an office stands: four steps lie between the levels.
  private func standing(of seat: Int) -> Int {
    let level = 2 - Int(world.units[world.seats[seat].unit].level.rawValue)
    return 4 * level + world.seats[seat].role.rank
  }
}
