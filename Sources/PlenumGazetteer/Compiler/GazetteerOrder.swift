/// The units of the source in the order of the compiled table, with the indices of their parents.
///
/// The order is breadth first, so that the children of a unit stand together.
struct GazetteerOrder {
  private(set) var units: [GazetteerSource.Unit] = []
  private(set) var parents: [Int?] = []
  /// The index of each unit by what names it in the source.
  private(set) var indices: [GazetteerSource.UnitKey: Int] = [:]

  init(_ source: [GazetteerSource.Unit]) throws(GazetteerSourceError) {
    var children = Dictionary(grouping: source.filter { $0.parent != nil }, by: \.parentKey)
    for root in source.filter({ $0.parent == nil }).sorted(by: Self.precedes) {
      append(root, parent: nil)
    }
    var next = 0
    while next < units.count {
      let found = children.removeValue(forKey: units[next].key) ?? []
      for child in found.sorted(by: Self.precedes) { append(child, parent: next) }
      next += 1
    }
    guard indices.count == source.count else {
      throw GazetteerSourceError(
        file: "admin-units.tsv", line: nil,
        reason:
          "a unit stands twice or its parent is missing (parent \(children.keys.first?.code ?? 0))")
    }
  }

  private mutating func append(_ unit: GazetteerSource.Unit, parent: Int?) {
    indices[unit.key] = units.count
    units.append(unit)
    parents.append(parent)
  }

  private static func precedes(_ left: GazetteerSource.Unit, _ right: GazetteerSource.Unit) -> Bool
  {
    (left.era.rawValue, left.code) < (right.era.rawValue, right.code)
  }
}
