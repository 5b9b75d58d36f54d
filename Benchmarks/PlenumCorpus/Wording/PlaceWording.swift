import PlenumGazetteer

/// Tells where a unit lies.
struct PlaceWording {
  let world: World
  let unit: Int

  /// What follows the unit's name: nothing, ", quận Y", " (quận Y)" or all units above.
  func suffix(_ placing: Int) -> String {
    guard let parent = world.units[unit].parent else { return "" }
    let above = world.units[parent].unit.fullName
    let top = world.units[parent].parent.map { ", " + world.units[$0].unit.fullName } ?? ""
    switch placing {
    case 1: return ", \(above)"
    case 2: return " (\(above))"
    case 3: return " (\(above)\(top))"
    default: return ""
    }
  }
}
