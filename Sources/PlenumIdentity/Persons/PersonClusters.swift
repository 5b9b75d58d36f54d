/// Puts the records of one name into clusters, one for each person.
struct PersonClusters {
  /// The least evidence that joins two atoms of a name known in one province only.
  static let threshold = 2.0
  /// What each further province in which the name occurs adds to it: a common name needs more.
  static let perProvince = 0.1

  private let block: PersonBlock
  private let units: UnitDirectory
  private let pairs: RecordPairs
  private let index: AtomIndex

  init(_ records: [IdentityRecord], _ pairs: RecordPairs, units: UnitDirectory) {
    self.units = units
    self.pairs = pairs
    block = PersonBlock(records, alone: pairs.named, units: units)
    index = AtomIndex(block.atoms.map(\.records))
  }

  /// The clusters: first of persons with posts, then of those whom an article only names.
  func clustering() -> Clustering {
    let posts = PersonJudge(block, units: units)
    let judge = index.corrected(pairs, posts.judge)
    let atoms = block.atoms
    let groups = self.groups
    let threshold =
      PersonClusters.threshold
      + min(1, PersonClusters.perProvince * Double(max(0, groups.count - 1)))
    var clusterer = Clusterer(count: atoms.count, judge: judge) { one, other in
      if atoms[one].posts.isEmpty || atoms[other].posts.isEmpty { return nil }
      return atoms[one].years(to: atoms[other])
    }
    clusterer.join(index.atoms(of: pairs.same))
    let together = groups.values + sharedEvents
    let posted = candidates(together) { !atoms[$0].posts.isEmpty }
    clusterer.cluster(posted, threshold: threshold)
    let bare = atoms.indices.filter { atoms[$0].posts.isEmpty }
    let holders = atoms.indices.filter { !atoms[$0].posts.isEmpty }
    clusterer.attach(bare, to: { _ in holders }, threshold: threshold)
    let rest = candidates(together) { atoms[$0].posts.isEmpty }
    clusterer.cluster(rest, threshold: threshold)
    return index.clustering(clusterer, judge: judge, oneAtom: .samePost)
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
