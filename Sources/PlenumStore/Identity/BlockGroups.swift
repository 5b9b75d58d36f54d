internal import PlenumIdentity

/// Blocks of records that must be decided together, because corrections join them.
struct BlockGroups {
  private let records: RecordTable
  private let corrections: Corrections

  init(_ records: RecordTable, _ corrections: Corrections) {
    self.records = records
    self.corrections = corrections
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
