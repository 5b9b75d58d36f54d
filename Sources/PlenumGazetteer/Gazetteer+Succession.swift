extension Gazetteer {
  /// The units of 2025 that took over a legacy province or commune; none is recorded for districts.
  package func successors(of unit: AdministrativeUnit) -> [Succession] {
    table.range(of: GazetteerLayout.Unit.firstSuccessor, unit: unit.index).map { row in
      let (_, new, extent) = table.succession(at: row)
      return Succession(unit: self.unit(at: new), extent: .init(rawValue: extent) ?? .part)
    }
  }

  /// The legacy units a unit of 2025 took over, whole or in part.
  package func predecessors(of unit: AdministrativeUnit) -> [Succession] {
    table.range(of: GazetteerLayout.Unit.firstPredecessor, unit: unit.index).map { place in
      let (old, _, extent) = table.succession(at: table.row(byNewUnit: place))
      return Succession(unit: self.unit(at: old), extent: .init(rawValue: extent) ?? .part)
    }
  }

  /// The units of the other era that share ground with a unit, found through its communes for a district.
  package func counterparts(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    if unit.level == .district { return children(of: unit).flatMap { counterparts(of: $0) } }
    let successions = unit.era == .legacy ? successors(of: unit) : predecessors(of: unit)
    return successions.map(\.unit)
  }

  /// Whether one unit lies in the other, also across the eras.
  package func areNested(_ left: AdministrativeUnit, _ right: AdministrativeUnit) -> Bool {
    if left.era == right.era { return isWithin(left, right) || isWithin(right, left) }
    return counterparts(of: left).contains { areNested($0, right) }
  }
}
