import PlenumGazetteer

/// Compares units of the gazetteer, also across the reform of July 2025.
struct UnitComparison {
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  func relation(_ left: AdministrativeUnit, _ right: AdministrativeUnit) -> UnitRelation {
    if left == right { return .same }
    if left.level == right.level {
      if left.era != right.era, gazetteer.counterparts(of: left).contains(right) {
        return .successor
      }
    } else if gazetteer.areNested(left, right) {
      return left.level > right.level ? .inside : .around
    }
    guard province(of: left) == province(of: right) else { return .apart }
    return areNeighbours(left, right) ? .neighbours : .sameProvince
  }

  /// The province of 2025.
  func province(of unit: AdministrativeUnit) -> AdministrativeUnit? {
    let top = gazetteer.ancestors(of: unit).last ?? unit
    if top.era == .since2025 { return top }
    return gazetteer.successors(of: top).first?.unit
  }

  /// Communes of one district; across the reform, communes whose ground lay in one district.
  private func areNeighbours(_ left: AdministrativeUnit, _ right: AdministrativeUnit) -> Bool {
    guard left.level == right.level else { return false }
    let one = districts(of: left)
    return !one.isDisjoint(with: districts(of: right))
  }

  private func districts(of unit: AdministrativeUnit) -> Set<AdministrativeUnit> {
    let old =
      unit.era == .legacy ? [unit] : gazetteer.predecessors(of: unit).map(\.unit)
    return Set(old.compactMap { gazetteer.parent(of: $0) }.filter { $0.level == .district })
  }
}
