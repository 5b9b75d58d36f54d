internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

/// Decides anew, block by block, which records are of one node, and files what articles say under that node.
struct IdentityUpdater {
  private let db: Database
  private let records: RecordTable
  private let corrections: Corrections
  private let resolver = IdentityResolver()

  init(_ db: Database) throws {
    self.db = db
    records = RecordTable(db)
    corrections = try CorrectionTable(db).corrections()
  }

  /// Decides the blocks, and those that corrections join to them.
  ///
  /// - Returns: the rows of nodes from which something was taken.
  func update(_ blocks: Set<BlockKey>) throws -> Set<Int64> {
    var changes = ChangedNames()
    for group in try groups(of: blocks) {
      let entries = try group.flatMap(records.entries)
      let identities = try resolver.identities(
        of: entries.map(\.record), corrections: corrections,
        isTaken: { try !group.contains(records.home(of: $0, kind: group[0].kind) ?? group[0]) })
      changes.compare(entries, identities)
    }
    return try NodeRenamer(db).apply(changes)
  }

  /// The records of the blocks of nodes, block by block.
  func records(ofNodes nodes: Set<Int64>) throws -> [[IdentityRecord]] {
    try groups(of: records.blocks(ofNodes: nodes)).map { group in
      try group.flatMap(records.entries).map(\.record)
    }
  }

  /// The blocks, together with those that hold the other end of a correction.
  func groups(of blocks: Set<BlockKey>) throws -> [[BlockKey]] {
    let joined = try joinedBlocks()
    var seen: Set<BlockKey> = []
    return blocks.sorted().compactMap { block in
      var group: Set<BlockKey> = []
      var open = [block]
      while let next = open.popLast() {
        if !group.insert(next).inserted { continue }
        open += joined[next] ?? []
      }
      guard seen.isDisjoint(with: group) else { return nil }
      seen.formUnion(group)
      return group.sorted()
    }
  }

  private func joinedBlocks() throws -> [BlockKey: [BlockKey]] {
    var joined: [BlockKey: [BlockKey]] = [:]
    for pair in corrections.same {
      guard let one = try records.block(of: pair.first),
        let other = try records.block(of: pair.second), one != other, one.kind == other.kind
      else { continue }
      joined[one, default: []].append(other)
      joined[other, default: []].append(one)
    }
    return joined
  }
}
