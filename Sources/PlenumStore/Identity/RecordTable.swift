internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

/// The records of articles: what tells persons, events and documents of one name apart.
struct RecordTable {
  /// A record with the article and the node it is filed under.
  struct Entry {
    let articleID: Int64
    let node: NodeID
    let record: IdentityRecord
  }

  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ record: IdentityRecord, articleID: Int64, nodeID: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO record (articleID, kind, name, nodeID, block, label, day, evidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      articleID, record.kind.rawValue, record.node.rawValue, nodeID, record.block, record.label,
      record.day, record.evidence.text,
    ])
  }

  /// The blocks in which an article has records, and those in which other articles use its names.
  func blocks(ofArticle articleID: Int64) throws -> Set<BlockKey> {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, name, block, (SELECT MIN(block) FROM record other WHERE \(RecordTable.isNamesake)),
            (SELECT MAX(block) FROM record other WHERE \(RecordTable.isNamesake))
          FROM record WHERE articleID = ?
          """), arguments: [articleID])
    var blocks = Set(rows.compactMap { BlockKey(kind: $0[0], block: $0[2]) })
    for row in rows where row[3] != row[4] as String {
      blocks.formUnion(try self.blocks(ofName: row[1], kind: row[0]))
    }
    return blocks
  }

  private static let isNamesake = "other.kind = record.kind AND other.name = record.name"

  private func blocks(ofName name: String, kind: String) throws -> [BlockKey] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT DISTINCT kind, block FROM record WHERE kind = ? AND name = ?"),
      arguments: [kind, name]
    ).compactMap(BlockKey.init)
  }

  /// The block whose node has the name that an article gives one of its own; articles in other blocks that use it
  /// too speak of other nodes. Nil for a name that no article gives.
  func home(of name: NodeID, kind: NodeKind) throws -> BlockKey? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT MIN(block) FROM record WHERE kind = ? AND name = ?"),
      arguments: [kind.rawValue, name.rawValue]
    ).map { BlockKey(kind: kind, block: $0) }
  }

  /// The blocks in which nodes have records.
  func blocks(ofNodes nodes: Set<Int64>) throws -> Set<BlockKey> {
    let request: SQLRequest<Row> =
      "SELECT DISTINCT kind, block FROM record WHERE nodeID IN \(list: nodes)"
    return Set(try request.fetchAll(db).compactMap(BlockKey.init))
  }

  /// The block of the record with a label in an article; nil when there is none.
  func block(of reference: Corrections.Reference) throws -> BlockKey? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT record.kind, block FROM record JOIN article ON article.id = articleID
          WHERE identity = ? AND label = ? ORDER BY record.kind, name LIMIT 1
          """), arguments: [reference.article, reference.label]
    ).flatMap(BlockKey.init)
  }

  /// The records of a block.
  func entries(in block: BlockKey) throws -> [Entry] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT articleID, node.name, article.identity, record.name, label, day, evidence
          FROM record JOIN article ON article.id = articleID JOIN node ON node.id = record.nodeID
          WHERE kind = ? AND block = ?
          """), arguments: [block.kind.rawValue, block.block])
    var entries: [Entry] = []
    while let row = try rows.next() {
      guard let evidence = Evidence(kind: block.kind, text: row[6]) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a record cannot be read")
      }
      let record = IdentityRecord(
        article: row[2], node: NodeID(rawValue: row[3]), block: block.block, label: row[4],
        day: row[5], evidence: evidence)
      entries.append(Entry(articleID: row[0], node: NodeID(rawValue: row[1]), record: record))
    }
    return entries
  }

  /// The names that the nodes of an article have in its own document graph, where those differ.
  func names(ofArticle articleID: Int64) throws -> [NodeID: NodeID] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT node.name, record.name FROM record JOIN node ON node.id = nodeID
          WHERE articleID = ? AND node.name <> record.name
          """), arguments: [articleID])
    return Dictionary(
      rows.map { (NodeID(rawValue: $0[0]), NodeID(rawValue: $0[1])) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension BlockKey {
  fileprivate init?(_ row: Row) {
    self.init(kind: row[0], block: row[1])
  }

  fileprivate init?(kind: String, block: String) {
    guard let kind = NodeKind(rawValue: kind) else { return nil }
    self.init(kind: kind, block: block)
  }
}
