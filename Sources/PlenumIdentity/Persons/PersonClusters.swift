/// Puts the records of one name into clusters, one for each person.
struct PersonClusters {
  /// The least evidence that joins two atoms of a name known in one province only.
  static let threshold = 2.0
  /// What each further province in which the name occurs adds to it: a common name needs more.
  static let perProvince = 0.1

  private let block: PersonBlock
  private let units: UnitDirectory
  private let pairs: RecordPairs
  /// The atom of each record.
  private let atomOf: [Int: Int]

  init(_ records: [IdentityRecord], _ pairs: RecordPairs, units: UnitDirectory) {
    self.units = units
    self.pairs = pairs
    block = PersonBlock(records, alone: pairs.named, units: units)
    atomOf = Dictionary(
      block.atoms.enumerated().flatMap { atom, content in content.records.map { ($0, atom) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The clusters: first of persons with posts, then of those whom an article only names.
  func clustering() -> Clustering {
    let judge = self.judge
    let atoms = block.atoms
    let groups = self.groups
    let threshold =
      PersonClusters.threshold
      + min(1, PersonClusters.perProvince * Double(max(0, groups.count - 1)))
    var clusterer = Clusterer(count: atoms.count, judge: judge) { one, other in
      if atoms[one].posts.isEmpty || atoms[other].posts.isEmpty { return nil }
      return atoms[one].years(to: atoms[other])
    }
    clusterer.join(pairs.same.map { (atomOf[$0.0] ?? 0, atomOf[$0.1] ?? 0) })
    let posted = candidates(groups.values + sharedEvents) { !atoms[$0].posts.isEmpty }
    clusterer.cluster(posted, threshold: threshold)
    let bare = atoms.indices.filter { atoms[$0].posts.isEmpty }
    let holders = atoms.indices.filter { !atoms[$0].posts.isEmpty }
    clusterer.attach(bare, to: { _ in holders }, threshold: threshold)
    let rest = candidates(groups.values + sharedEvents) { atoms[$0].posts.isEmpty }
    clusterer.cluster(rest, threshold: threshold)
    return clustering(clusterer)
  }

  private func clustering(_ clusterer: Clusterer) -> Clustering {
    let atoms = block.atoms
    let atomOf = self.atomOf
    let judge = self.judge
    return Clustering(
      clusters: clusterer.clusters.map { $0.flatMap { atoms[$0].records }.sorted() },
      links: clusterer.links.map {
        .init(
          first: atoms[$0.first].records[0], second: atoms[$0.second].records[0],
          judgement: $0.judgement)
      },
      judge: { one, other in
        guard let left = atomOf[one], let right = atomOf[other] else { return .unknown }
        if left == right { return Judgement(score: 6, isConflict: false, reason: .samePost) }
        return judge(left, right)
      })
  }

  private var judge: (Int, Int) -> Judgement {
    let judge = PersonJudge(block, units: units)
    let atoms = block.atoms
    let pairs = self.pairs
    return { one, other in
      if pairs.keepsApart(atoms[one].records[0], atoms[other].records[0]) {
        return .conflict(.corrected)
      }
      return judge.judge(one, other)
    }
  }

  /// Atoms by the province of 2025 their posts lie in; those at the centre or of unknown units are in every group.
  private var groups: [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    var everywhere: [Int] = []
    for (index, atom) in block.atoms.enumerated() {
      let places = atom.posts.map(\.place) + atom.homes
      let provinces = Set(places.compactMap { units.province(of: block.texts[$0]) })
      for province in provinces { groups[province, default: []].append(index) }
      if provinces.isEmpty { everywhere.append(index) }
    }
    if groups.isEmpty { return everywhere.isEmpty ? [:] : [-1: everywhere] }
    for province in groups.keys { groups[province]? += everywhere }
    return groups
  }

  private var sharedEvents: [[Int]] {
    var byEvent: [String: [Int]] = [:]
    for (index, atom) in block.atoms.enumerated() {
      for event in atom.events { byEvent[event, default: []].append(index) }
    }
    return byEvent.values.filter { $0.count > 1 }
  }

  /// The pairs within groups, each once.
  private func candidates(_ groups: [[Int]], where isWanted: (Int) -> Bool) -> [(Int, Int)] {
    let count = block.atoms.count
    var pairs: Set<Int> = []
    for group in groups {
      let wanted = group.filter(isWanted).sorted()
      for (place, one) in wanted.enumerated() {
        for other in wanted[(place + 1)...] where one != other { pairs.insert(one * count + other) }
      }
    }
    return pairs.sorted().map { ($0 / count, $0 % count) }
  }
}
