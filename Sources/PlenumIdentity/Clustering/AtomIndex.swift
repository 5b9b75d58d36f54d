/// Which records the atoms of a block are made of; turns clusters of atoms into clusters of records.
struct AtomIndex {
  private let records: [[Int]]
  private let atoms: [Int: Int]

  /// - Parameter records: for each atom the places of its records.
  init(_ records: [[Int]]) {
    self.records = records
    atoms = Dictionary(
      records.enumerated().flatMap { atom, places in places.map { ($0, atom) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Pairs of records as pairs of atoms.
  func atoms(of pairs: [(Int, Int)]) -> [(Int, Int)] {
    pairs.compactMap { one, other in
      guard let left = atoms[one], let right = atoms[other] else { return nil }
      return (left, right)
    }
  }

  /// What a judge says of atoms, but for those that a correction keeps apart.
  func corrected(_ pairs: RecordPairs, _ judge: @escaping (Int, Int) -> Judgement)
    -> (Int, Int) -> Judgement
  {
    let records = self.records
    return { one, other in
      if pairs.keepsApart(records[one][0], records[other][0]) { return .conflict(.corrected) }
      return judge(one, other)
    }
  }

  /// The clusters of atoms as clusters of records.
  ///
  /// - Parameters:
  ///   - clusterer: has joined the atoms.
  ///   - judge: what speaks for and against two atoms.
  ///   - reason: why records are in one atom.
  func clustering(
    _ clusterer: Clusterer, judge: @escaping (Int, Int) -> Judgement, oneAtom reason: Reason
  ) -> Clustering {
    let atoms = self.atoms
    return Clustering(
      clusters: clusterer.clusters.map { $0.flatMap { records[$0] }.sorted() },
      links: clusterer.links.map {
        .init(
          first: records[$0.first][0], second: records[$0.second][0], judgement: $0.judgement)
      },
      judge: { one, other in
        guard let left = atoms[one], let right = atoms[other] else { return .unknown }
        if left == right { return Judgement(score: 6, isConflict: false, reason: reason) }
        return judge(left, right)
      })
  }
}
