internal import GRDB
internal import PlenumModel

/// Makes nodes findable by the words of their labels.
final class LabelWriter {
  private let db: Database
  private let insertion: BoundStatement
  /// Finds the row of the last label.
  private let last: BoundStatement
  /// The row of the last label whose words can be found.
  private var indexed: Int64
  private(set) var known: [Int64: [String]]

  init(_ db: Database, known: [Int64: [String]]) throws {
    insertion = try BoundStatement(
      db, "INSERT OR IGNORE INTO label (nodeID, searchKey, exactKey) VALUES (?, ?, ?)")
    last = try BoundStatement(db, "SELECT seq FROM sqlite_sequence WHERE name = 'label'")
    indexed = try last.first() ?? 0
    self.db = db
    self.known = known
  }

  /// Gives a node a label, unless it has it.
  func insert(_ label: String, of nodeID: Int64) throws {
    if let labels = known[nodeID], labels.contains(label) { return }
    try insertion.bind(nodeID).bind(LabelKey.search(label)).bind(LabelKey.exact(label)).run()
    known[nodeID, default: []].append(label)
  }

  /// Puts the words of the labels that are new into the index, all at once: it writes its pages anew at every
  /// statement that changes it. Labels are removed only after that.
  func index() throws {
    let newest = try last.first() ?? 0
    if newest == indexed { return }
    if try !isIndexedByTrigger() {
      try db.execute(
        sql:
          "INSERT INTO labelWord (rowid, searchKey) SELECT id, searchKey FROM label WHERE id > ?",
        arguments: [indexed])
    }
    indexed = newest
  }

  /// Whether the store is of an earlier version and just being brought up to date.
  private func isIndexedByTrigger() throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = '__labelWord_ai'")
      ?? false
  }

  /// Forgets what labels a node has.
  func forget(_ nodeID: Int64) { known[nodeID] = nil }
}
