package import PlenumModel

/// Decides which records of a block are of one node, and names the nodes.
///
/// The result depends on the records alone, not on their order: they are sorted before they are compared.
package struct IdentityResolver: Sendable {
  private let units: UnitDirectory

  /// Makes a resolver with the built-in gazetteer.
  package init() {
    units = .shared
  }

  /// The nodes of the records of a block.
  ///
  /// - Parameters:
  ///   - records: all records of a block, or of blocks that corrections join; all of one kind.
  ///   - corrections: what a user has said; it always wins.
  ///   - isTaken: whether a record's name for its node belongs to a node of another block.
  /// - Returns: one identity for each node.
  package func identities(
    of records: [IdentityRecord], corrections: Corrections = Corrections(),
    isTaken: (NodeID) throws -> Bool
  ) rethrows -> [Identity] {
    let sorted = records.sorted { $0.sortKey < $1.sortKey }
    let clustering = clustering(sorted, corrections)
    var taken: Set<NodeID> = []
    return try clustering.clusters.map { cluster in
      let records = cluster.map { sorted[$0] }
      let name = name(of: records)
      let isFree = try taken.insert(name).inserted && !isTaken(name)
      let id = isFree ? name : IdentityResolver.mint(["identity", records[0].article], records[0])
      return Identity(id: id, records: records)
    }
  }

  /// The name the first article gives a node. An article that does not know whose document it is names it by its
  /// number, which every unit gives out: then one that knows names it, else the unit is added.
  private func name(of records: [IdentityRecord]) -> NodeID {
    guard case .directive(let directive) = records[0].evidence, !directive.series.isEmpty else {
      return records[0].node
    }
    let known = records.first { record in
      guard case .directive(let directive) = record.evidence else { return false }
      return directive.places.contains { !$0.isEmpty }
    }
    return known?.node
      ?? IdentityResolver.mint(["series", units.name(of: directive.series)], records[0])
  }

  private static func mint(_ key: [String], _ record: IdentityRecord) -> NodeID {
    CanonicalID.mint(
      record.kind, key: key + [record.node.rawValue], label: words(of: record.node))
  }

  /// The readable part of a node's name, between kind and digest.
  private static func words(of node: NodeID) -> String {
    node.rawValue.split(separator: "-").dropFirst().dropLast().joined(separator: " ")
  }

  /// The records of a block in clusters; places are those in `sorted`.
  func clustering(_ sorted: [IdentityRecord], _ corrections: Corrections) -> Clustering {
    if sorted.count == 1 {
      return Clustering(clusters: [[0]], links: [], judge: { _, _ in .unknown })
    }
    let pairs = RecordPairs(sorted, corrections)
    switch sorted.first?.kind {
    case .person: return PersonClusters(sorted, pairs, units: units).clustering()
    case .event: return EventClusters(sorted, pairs).clustering()
    case .directive: return DirectiveClusters(sorted, pairs).clustering()
    default: return Clustering(clusters: [], links: [], judge: { _, _ in .unknown })
    }
  }
}
