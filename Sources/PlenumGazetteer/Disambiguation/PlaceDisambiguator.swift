/// Decides which unit a place name means.
package struct PlaceDisambiguator: Sendable {
  private let gazetteer: Gazetteer

  /// A disambiguator over a gazetteer.
  package init(gazetteer: Gazetteer = .embedded) {
    self.gazetteer = gazetteer
  }

  /// The unit a name means, when only one fits.
  ///
  /// A unit fits when it lies in a unit of the context or around one, the narrowest level first; when no
  /// unit of the context helps, the only unit of that name in the country fits. Eras follow the date
  /// of the article. A bare name is the province of that name, if there is one.
  package func resolve(name: String, unitWord: UnitWord?, context: PlaceContext) -> PlaceResolution
  {
    let exact = candidates(name: name, unitWord: unitWord)
    let hasSameWord = !exact.isEmpty
    let pool = hasSameWord ? exact : candidatesOfOtherRank(name: name, unitWord: unitWord)
    let groups = groups(of: pool, isBare: unitWord == nil, eras: context.eras)
    let circles = context.circles(in: gazetteer)
    let narrowed = groups.map { narrow($0, to: circles) }
    let inContext = narrowed.filter(\.isInContext).map(\.units)
    let open = inContext.first ?? narrowed.first?.units ?? []
    let mayBeAnywhere = hasSameWord || open.first?.level == .district
    let unit =
      inContext.isEmpty
      ? (mayBeAnywhere ? only(open, in: context) : nil)
      : inContext.lazy.compactMap { only($0, in: context) }.first
    return PlaceResolution(
      unit: unit, candidates: unit.map { [$0] } ?? open, hasSameWord: hasSameWord)
  }

  private func candidates(name: String, unitWord: UnitWord?) -> [AdministrativeUnit] {
    guard let unitWord else { return gazetteer.units(named: name) }
    return gazetteer.units(named: name, unitWord: unitWord)
  }

  /// Units of the same level that rose to a higher rank after the text was written; provinces keep theirs.
  private func candidatesOfOtherRank(name: String, unitWord: UnitWord?) -> [AdministrativeUnit] {
    guard let unitWord else { return [] }
    return gazetteer.units(named: name).filter {
      $0.level != .province && unitWord.levels.contains($0.level)
        && $0.unitWord.rank > unitWord.rank
    }
  }

  /// The candidates of each group of eras, without empty groups.
  private func groups(of pool: [AdministrativeUnit], isBare: Bool, eras: [[AdministrativeEra]])
    -> [[AdministrativeUnit]]
  {
    let possible = pool.filter { unit in eras.contains { $0.contains(unit.era) } }
    let meant = isBare ? widest(possible) : possible
    return eras.map { group in meant.filter { group.contains($0.era) } }.filter { !$0.isEmpty }
  }

  /// What a name without generic word means: provinces, else not a commune in a district of its name.
  private func widest(_ units: [AdministrativeUnit]) -> [AdministrativeUnit] {
    let provinces = units.filter { $0.level == .province }
    if !provinces.isEmpty { return provinces }
    let districts = units.filter { $0.level == .district }
    return units.filter { unit in
      !districts.contains { $0 != unit && gazetteer.isWithin(unit, $0) }
    }
  }

  /// Keeps the candidates nested with a unit of the context, as long as any are left.
  private func narrow(_ units: [AdministrativeUnit], to circles: [[AdministrativeUnit]])
    -> (units: [AdministrativeUnit], isInContext: Bool)
  {
    var remaining = units
    var isInContext = false
    for circle in circles where remaining.count > 1 || !isInContext {
      let hits = remaining.filter { unit in
        circle.contains { gazetteer.areNested(unit, $0) }
      }
      if hits.isEmpty { continue }
      remaining = hits
      isInContext = true
    }
    return (remaining, isInContext)
  }

  /// The only unit, or the one fitting era of a unit that continues under its name.
  private func only(_ units: [AdministrativeUnit], in context: PlaceContext) -> AdministrativeUnit?
  {
    if units.count == 1 { return units[0] }
    guard units.count == 2, let old = units.first(where: { $0.era == .legacy }),
      let new = gazetteer.counterparts(of: old).first(where: { units.contains($0) }),
      old.fullName == new.fullName
    else { return nil }
    let isNew = !context.units.isEmpty && context.units.allSatisfy { $0.era == .since2025 }
    return isNew ? new : old
  }
}
