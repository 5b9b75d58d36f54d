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
}
