import PlenumGazetteer

/// Chooses provinces, districts and communes of the gazetteer, and the units of 2025 that follow them.
struct PlaceChooser {
  private let gazetteer: Gazetteer
  private var chance: SplitMix64
  private var units: [WorldUnit] = []
  private var places: [AdministrativeUnit: Int] = [:]

  init(seed: UInt64, gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    chance = SplitMix64(seed: seed, stream: [StreamTag.places])
  }

  /// About 13 units for 1,000 articles: three districts a province, from five to thirteen communes
  /// a district.
  consuming func units(articles: Int) -> [WorldUnit] {
    var chooser = self
    chooser.addLegacy(districts: max(3, articles / 800))
    chooser.addUnitsOf2025()
    return chooser.units
  }

  private mutating func addLegacy(districts count: Int) {
    let all = gazetteer.units.filter { $0.era == .legacy && $0.level == .province }
    let provinces = chance.shuffled(Array(all))
    let perProvince = max(2, (count + provinces.count - 1) / provinces.count, min(3, count / 4))
    var left = count
    for province in provinces where left > 0 {
      let districts = gazetteer.children(of: province).filter {
        (5...13).contains(gazetteer.children(of: $0).count)
      }
      if districts.isEmpty { continue }
      let place = add(province, parent: nil)
      for district in chance.shuffled(districts).prefix(min(left, perProvince)) {
        let parent = add(district, parent: place)
        for commune in gazetteer.children(of: district) { _ = add(commune, parent: parent) }
        left -= 1
      }
    }
  }

  /// A unit of 2025 is there when it took over a commune of the world whole or for the larger part.
  private mutating func addUnitsOf2025() {
    for old in units.indices where units[old].level == .commune {
      let successor = gazetteer.successors(of: units[old].unit).first {
        $0.extent == .whole || $0.extent == .mainPart
      }
      guard let new = successor?.unit, places[new] == nil,
        let province = gazetteer.parent(of: new)
      else { continue }
      _ = add(new, parent: places[province] ?? add(province, parent: nil))
    }
  }

  private mutating func add(_ unit: AdministrativeUnit, parent: Int?) -> Int {
    let place = units.count
    let isNew = unit.era == .since2025
    let congress = unit.level == .commune && isNew ? 1 : chance.number(in: 5...23)
    units.append(
      WorldUnit(
        unit: unit, name: unit.name, parent: parent, opened: isNew ? World.reform : World.start,
        closed: isNew ? World.end : World.reform, secretaryPresides: chance.percent(40),
        congress: congress, council: isNew ? 1 : chance.number(in: 10...20)))
    places[unit] = place
    if let parent { units[parent].children.append(place) }
    return place
  }
}
