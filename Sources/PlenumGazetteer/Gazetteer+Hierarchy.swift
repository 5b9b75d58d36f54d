extension Gazetteer {
  /// The unit one level up; nil for a province.
  package func parent(of unit: AdministrativeUnit) -> AdministrativeUnit? {
    unit.parentIndex.map { self.unit(at: $0) }
  }

  /// The units above a unit, the nearest first.
  package func ancestors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    var ancestors: [AdministrativeUnit] = []
    var next = parent(of: unit)
    while let ancestor = next {
      ancestors.append(ancestor)
      next = parent(of: ancestor)
    }
    return ancestors
  }

  /// The units one level down, in the order of their codes.
  package func children(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    table.range(of: GazetteerLayout.Unit.firstChild, unit: unit.index).map { self.unit(at: $0) }
  }

  /// Whether the first unit is the second or lies in it; units of two eras are never within each other.
  package func isWithin(_ unit: AdministrativeUnit, _ container: AdministrativeUnit) -> Bool {
    var next: Int? = unit.index
    while let index = next {
      if index == container.index { return true }
      next = self.unit(at: index).parentIndex
    }
    return false
  }
}
