/// Puts the records of documents of one kind and number into clusters, one for each document.
struct DirectiveClusters {
  /// The least evidence that joins two.
  static let threshold = 3.0

  private let pairs: RecordPairs
  private let atoms: [DirectiveAtom]
  private let index: AtomIndex

  init(_ records: [IdentityRecord], _ pairs: RecordPairs) {
    self.pairs = pairs
    let atoms = DirectiveClusters.withEditions(DirectiveClusters.atoms(of: records, pairs.named))
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

  private static func atoms(of records: [IdentityRecord], _ alone: Set<Int>) -> [DirectiveAtom] {
    var atoms: [DirectiveAtom] = []
    var known: [DirectiveAtom.Signature: Int] = [:]
    for (index, record) in records.enumerated() {
      guard case .directive(let directive) = record.evidence else { continue }
      let atom = DirectiveAtom(record, directive, at: index)
      let isAlone = alone.contains(index)
      if !isAlone, let place = known[atom.signature],
        !atoms[place].articles.contains(record.article)
      {
        atoms[place].records.append(index)
        atoms[place].articles.insert(record.article)
      } else {
        if !isAlone { known[atom.signature] = atoms.count }
        atoms.append(atom)
      }
    }
    return atoms
  }

  /// Gives texts without a year the last document of the number that was out when the article appeared.
  private static func withEditions(_ atoms: [DirectiveAtom]) -> [DirectiveAtom] {
    atoms.map { atom in
      guard atom.edition == nil else { return atom }
      let dated = atoms.filter {
        $0.signature.year != nil && DirectiveJudge.isFitting(atom.signature, $0.signature)
      }
      var found = atom
      if let year = atom.signature.articleYear {
        found.edition = dated.filter { other in
          let age = year - (other.signature.year ?? 0)
          return age >= 0 && age <= DirectiveJudge.years(of: atom, with: other.signature)
        }.compactMap(\.signature.year).max()
      } else if Set(dated.compactMap(\.signature.year)).count == 1 {
        found.edition = dated.first?.signature.year
      }
      return found
    }
  }
}
