/// Chooses which directives are spoken of at an event.
struct DirectiveChoice {
  let world: World

  /// None to three; never two of one kind and number, which no reader could tell apart.
  func directives(of event: WorldEvent, _ chance: inout SplitMix64) -> [Int] {
    let count =
      event.kind == .rollout ? 1 + chance.below(2) : chance.percent(55) ? 1 + chance.below(2) : 0
    var chosen: [Int] = []
    for _ in 0..<count {
      guard let directive = directive(for: event, &chance) else { continue }
      let isNew = chosen.allSatisfy { other in
        world.directives[other].kind != world.directives[directive].kind
          || world.directives[other].number != world.directives[directive].number
      }
      if isNew { chosen.append(directive) }
    }
    return chosen
  }

  /// Of the centre, of the units above or of the unit itself, mostly one of the last three years.
  private func directive(for event: WorldEvent, _ chance: inout SplitMix64) -> Int? {
    var sources = [world.directivesOfUnit[event.unit]]
    var parent = world.units[event.unit].parent
    while let unit = parent {
      sources.append(world.directivesOfUnit[unit])
      parent = world.units[unit].parent
    }
    let source = chance.percent(48) ? world.centralDirectives : chance.pick(sources)
    let days = chance.percent(75) ? 1100 : 2600
    return chance.pickAny(
      source.filter {
        let day = world.directives[$0].day
        return day < event.day && event.day < day + days
      })
  }
}
