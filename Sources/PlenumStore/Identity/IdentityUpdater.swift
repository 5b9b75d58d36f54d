internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

/// Decides anew, block by block, which records are of one node, and files what articles say under that node.
struct IdentityUpdater {
  private let session: WriteSession
  private let resolver = IdentityResolver()

  init(_ session: WriteSession) {
    self.session = session
  }

  /// Decides the blocks, and those that corrections join to them.
  ///
  /// - Returns: the rows of nodes from which something was taken.
  func update(_ blocks: Set<BlockKey>) throws -> Set<Int64> {
    var changes = ChangedNames()
    let records = session.records
    let corrections = try CorrectionTable(session.db).corrections()
    for group in try BlockGroups(records, corrections).groups(of: blocks) {
      let entries = try group.flatMap(records.entries)
      let identities = try resolver.identities(
        of: entries.map(\.record), corrections: corrections,
        isTaken: { try !group.contains(records.home(of: $0, kind: group[0].kind) ?? group[0]) })
      changes.compare(entries, identities)
    }
    return try NodeRenamer(session).apply(changes)
  }
}
