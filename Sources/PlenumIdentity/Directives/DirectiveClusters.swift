/// Puts the records of documents of one kind and number into clusters, one for each document.
struct DirectiveClusters {
  /// The least evidence that joins two.
  static let threshold = 3.0

  private let pairs: RecordPairs
  private let atoms: [DirectiveAtom]
  private let atomOf: [Int: Int]

  init(_ records: [IdentityRecord], _ pairs: RecordPairs) {
    self.pairs = pairs
    let atoms = DirectiveClusters.withEditions(DirectiveClusters.atoms(of: records, pairs.named))
    self.atoms = atoms
    atomOf = Dictionary(
      atoms.enumerated().flatMap { atom, content in content.records.map { ($0, atom) } },
      uniquingKeysWith: { first, _ in first })
  }

  func clustering() -> Clustering {
    let judge = self.judge
    let atoms = self.atoms
    let atomOf = self.atomOf
    var clusterer = Clusterer(count: atoms.count, judge: judge)
    clusterer.join(pairs.same.map { (atomOf[$0.0] ?? 0, atomOf[$0.1] ?? 0) })
    let candidates = atoms.indices.flatMap { one in
      ((one + 1)..<max(one + 1, atoms.count)).map { (one, $0) }
    }
    clusterer.cluster(candidates, threshold: DirectiveClusters.threshold)
    return Clustering(
      clusters: clusterer.clusters.map { $0.flatMap { atoms[$0].records }.sorted() },
      links: clusterer.links.map {
        .init(
          first: atoms[$0.first].records[0], second: atoms[$0.second].records[0],
          judgement: $0.judgement)
      },
      judge: { one, other in
        guard let left = atomOf[one], let right = atomOf[other] else { return .unknown }
        if left == right { return Judgement(score: 6, isConflict: false, reason: .number) }
        return judge(left, right)
      })
  }

  private var judge: (Int, Int) -> Judgement {
    let atoms = self.atoms
    let pairs = self.pairs
    return { one, other in
      if pairs.keepsApart(atoms[one].records[0], atoms[other].records[0]) {
        return .conflict(.corrected)
      }
      return DirectiveJudge.judge(atoms[one], atoms[other])
    }
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
