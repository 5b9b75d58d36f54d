import PlenumModel

/// Puts the records of documents of one kind and number into clusters, one for each document.
struct DirectiveClusters {
  /// The least evidence that joins two.
  static let threshold = 3.0

  private let pairs: RecordPairs
  private let atoms: [DirectiveAtom]
  private let index: AtomIndex

  init(_ records: [IdentityRecord], _ pairs: RecordPairs) {
    self.pairs = pairs
    let mentions: [DirectiveEditions.Mention] = records.compactMap { record in
      guard case .directive(let directive) = record.evidence else { return nil }
      return .init(record, directive)
    }
    let atoms = DirectiveClusters.atoms(of: records, mentions, alone: pairs.named)
    self.atoms = atoms
    index = AtomIndex(atoms.map(\.records))
  }

  func clustering() -> Clustering {
    let atoms = self.atoms
    let judge = index.corrected(pairs) { DirectiveJudge.judge(atoms[$0], atoms[$1]) }
    var clusterer = Clusterer(count: atoms.count, judge: judge)
    clusterer.join(index.atoms(of: pairs.same))
    let candidates = atoms.indices.flatMap { one in
      atoms.indices.dropFirst(one + 1).map { (one, $0) }
    }
    clusterer.cluster(candidates, threshold: DirectiveClusters.threshold)
    return index.clustering(clusterer, judge: judge, oneAtom: .number)
  }

  private static func atoms(
    of records: [IdentityRecord], _ mentions: [DirectiveEditions.Mention], alone: Set<Int>
  ) -> [DirectiveAtom] {
    let editions = DirectiveEditions(mentions)
    let doubled = doubled(records, mentions)
    var atoms: [DirectiveAtom] = []
    var known: [DirectiveAtom.Signature: Int] = [:]
    for (index, record) in records.enumerated() {
      let edition = editions.places[index]
      let signature = DirectiveAtom.Signature(
        writing: mentions[index].writing, edition: edition,
        articleYear: edition == nil ? record.day.map(year) : nil)
      let isAlone = alone.contains(index) || doubled.contains(index)
      if !isAlone, let place = known[signature], !atoms[place].articles.contains(record.article) {
        atoms[place].records.append(index)
        atoms[place].articles.insert(record.article)
      } else {
        if !isAlone { known[signature] = atoms.count }
        atoms.append(
          DirectiveAtom(signature: signature, records: [index], articles: [record.article]))
      }
    }
    return atoms
  }

  /// Records of documents that another record of the same article tells more about; what one article keeps apart is
  /// not joined, and must not keep other articles apart.
  private static func doubled(
    _ records: [IdentityRecord], _ mentions: [DirectiveEditions.Mention]
  ) -> Set<Int> {
    let places = Dictionary(grouping: records.indices) { records[$0].article }
    var doubled: Set<Int> = []
    for group in places.values where group.count > 1 {
      for one in group {
        let hasFuller = group.contains { other in
          let isFuller =
            mentions[other].writing.tellsMore(than: mentions[one].writing)
            || (other < one && !mentions[one].writing.tellsMore(than: mentions[other].writing))
          return isFuller && other != one
            && DirectiveJudge.isFitting(mentions[one].writing, mentions[other].writing)
        }
        if hasFuller { doubled.insert(one) }
      }
    }
    return doubled
  }

  /// The year of a day number.
  private static func year(of day: Int) -> Int {
    // Day numbers count from 1 March of the year 0; January and February belong to the next year.
    let marchYear = Int((Double(day) + 0.5) / 365.2425)
    let first = PartialDate(year: marchYear + 1)?.dayNumber ?? 0
    return day >= first ? marchYear + 1 : marchYear
  }
}
