/// The keys of names and aliases, each with the units filed under it.
struct GazetteerIndex {
  /// Sorted hashes of the keys.
  let hashes: [UInt64]
  /// For each hash, indices of units in ascending order.
  let postings: [[Int]]

  init(_ order: GazetteerOrder, aliases: [GazetteerSource.Alias]) throws(GazetteerSourceError) {
    var keys: [[UInt8]: Set<Int>] = [:]
    for (index, unit) in order.units.enumerated() {
      keys[GazetteerKey.bytes(of: unit.name), default: []].insert(index)
    }
    for alias in aliases {
      keys[GazetteerKey.bytes(of: alias.text), default: []].formUnion(
        try Self.find(alias, in: order))
    }
    let rows = keys.map { (hash: GazetteerKey.hash($0.key), units: $0.value.sorted()) }
      .sorted { $0.hash < $1.hash }
    hashes = rows.map(\.hash)
    postings = rows.map(\.units)
    guard Set(hashes).count == hashes.count else {
      throw GazetteerSourceError(
        file: "admin-units.tsv", line: nil, reason: "two names have the same hash")
    }
  }

  /// An alias stands for the units of both eras with its code and name.
  private static func find(_ alias: GazetteerSource.Alias, in order: GazetteerOrder)
    throws(GazetteerSourceError) -> [Int]
  {
    let units = AdministrativeEra.allCases.compactMap { era in
      order.indices[GazetteerSource.UnitKey(era: era, level: alias.level, code: alias.code)]
    }
    let names = Set(units.map { order.units[$0].name })
    if names == [alias.name] { return units }
    throw GazetteerSourceError(
      file: "admin-unit-aliases.tsv", line: nil,
      reason: "no unit \(alias.code) named \(alias.name) for the alias \(alias.text)")
  }
}
