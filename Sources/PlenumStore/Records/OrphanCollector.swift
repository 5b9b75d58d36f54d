internal import GRDB

/// Removes articles, decides identities anew, and removes whatever nothing refers to any more.
struct OrphanCollector {
  private var candidates: Set<Int64> = []
  /// The blocks in which records came or went.
  var blocks: Set<BlockKey> = []

  /// Takes an article out and remembers the nodes it named.
  mutating func removeArticle(_ articleID: Int64, from session: WriteSession) throws {
    let db = session.db
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT nodeID FROM contribution WHERE articleID = :id
        UNION SELECT nodeID FROM mention WHERE articleID = :id
        UNION SELECT subjectID FROM statement WHERE articleID = :id
        UNION SELECT objectID FROM statement WHERE articleID = :id
        UNION SELECT targetID FROM link JOIN contribution ON contribution.id = contributionID
          WHERE articleID = :id
        """, arguments: ["id": articleID])
    candidates.formUnion(rows)
    blocks.formUnion(try session.records.blocks(ofArticle: articleID))
    for sql in OrphanCollector.removals {
      try db.cachedStatement(sql: sql).execute(arguments: [articleID])
    }
  }

  /// What hangs on an article goes first; the connection does not look after that.
  private static let removals =
    ["property", "link"].map {
      """
      DELETE FROM \($0)
      WHERE contributionID IN (SELECT id FROM contribution WHERE articleID = ?)
      """
    }
    + ["contribution", "mention", "statement", "diagnostic", "record"].map {
      "DELETE FROM \($0) WHERE articleID = ?"
    } + ["DELETE FROM article WHERE id = ?"]

  /// Decides identities in the blocks that changed, and removes what is left over.
  mutating func settle(in session: WriteSession) throws {
    candidates.formUnion(try IdentityUpdater(session).update(blocks))
    try session.labels.index()
    try delete(from: session)
  }

  /// Removes labels that no article gives any more, and nodes that no article names.
  private func delete(from session: WriteSession) throws {
    if candidates.isEmpty { return }
    let deletion = try BoundStatement(session.db, OrphanCollector.deletion)
    for nodeID in candidates.sorted() {
      try refreshLabels(of: nodeID, in: session.db)
      session.labels.forget(nodeID)
      let name = try session.names.name(in: nodeID)
      try deletion.bind(nodeID).run()
      if session.db.changesCount > 0 { session.names.forget(nodeID, name) }
    }
  }

  private static let deletion = """
    DELETE FROM node WHERE id = ?1
    AND NOT EXISTS (SELECT 1 FROM contribution WHERE nodeID = ?1)
    AND NOT EXISTS (SELECT 1 FROM mention WHERE nodeID = ?1)
    AND NOT EXISTS (SELECT 1 FROM statement WHERE subjectID = ?1)
    AND NOT EXISTS (SELECT 1 FROM statement WHERE objectID = ?1)
    AND NOT EXISTS (SELECT 1 FROM link WHERE targetID = ?1)
    AND NOT EXISTS (SELECT 1 FROM article WHERE nodeID = ?1)
    """

  private func refreshLabels(of nodeID: Int64, in db: Database) throws {
    let kept = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT value FROM contribution JOIN property ON contributionID = contribution.id
          WHERE nodeID = ? AND name IN ('prefLabel', 'altLabel')
          """), arguments: [nodeID])
    let keys = Set(kept.map(LabelIndex.exactKey))
    let labels = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, exactKey FROM label WHERE nodeID = ?"),
      arguments: [nodeID])
    for label in labels where !keys.contains(label["exactKey"]) {
      try db.cachedStatement(sql: "DELETE FROM label WHERE id = ?")
        .execute(arguments: [label["id"] as Int64])
    }
  }
}
