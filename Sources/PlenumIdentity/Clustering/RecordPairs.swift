/// The corrections that name records of a block, by the records' places in it.
struct RecordPairs {
  private(set) var same: [(Int, Int)] = []
  private(set) var different: Set<[Int]> = []

  init(_ records: [IdentityRecord], _ corrections: Corrections) {
    if corrections.isEmpty { return }
    let places = Dictionary(
      records.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
    func pairs(_ set: Set<Corrections.Pair>) -> [(Int, Int)] {
      set.compactMap { pair in
        guard let one = places[pair.first], let other = places[pair.second] else { return nil }
        return (min(one, other), max(one, other))
      }.sorted { $0 < $1 }
    }
    same = pairs(corrections.same)
    different = Set(pairs(corrections.different).map { [$0.0, $0.1] })
  }

  /// The records that corrections name.
  var named: Set<Int> { Set(same.flatMap { [$0.0, $0.1] }).union(different.flatMap(\.self)) }

  /// Whether a correction keeps two records apart.
  func keepsApart(_ one: Int, _ other: Int) -> Bool {
    !different.isEmpty && different.contains([min(one, other), max(one, other)])
  }
}
