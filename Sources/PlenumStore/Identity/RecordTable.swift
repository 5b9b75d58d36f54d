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
  private let names: NodeNames
  private let articles: ArticleNames
  private let insertion: BoundStatement
  private let ofArticle: BoundStatement
  private let ofBlock: BoundStatement
  private let least: BoundStatement

  init(_ db: Database, _ names: NodeNames, _ articles: ArticleNames) throws {
    self.db = db
    self.names = names
    self.articles = articles
    insertion = try BoundStatement(
      db,
      """
      INSERT INTO record (articleID, kind, name, nodeID, block, label, day, evidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    ofArticle = try BoundStatement(
      db,
      """
      SELECT kind, name, block, (SELECT MIN(block) FROM record other WHERE \(RecordTable.isNamesake)),
        (SELECT MAX(block) FROM record other WHERE \(RecordTable.isNamesake))
      FROM record WHERE articleID = ?
      """)
    ofBlock = try BoundStatement(
      db,
      """
      SELECT articleID, nodeID, name, label, day, evidence FROM record WHERE kind = ? AND block = ?
      """)
    least = try BoundStatement(db, "SELECT MIN(block) FROM record WHERE kind = ? AND name = ?")
  }

  /// For reading, with no names known.
  init(_ db: Database) throws {
    try self.init(db, NodeNames(db), ArticleNames(db))
  }

  private static let isNamesake = "other.kind = record.kind AND other.name = record.name"

  func insert(_ record: IdentityRecord, articleID: Int64, nodeID: Int64) throws {
    try insertion.bind(articleID).bind(record.kind.rawValue).bind(record.node.rawValue)
      .bind(nodeID).bind(record.block).bind(record.label).bind(record.day)
      .bind(record.evidence.text).run()
  }

  /// The blocks in which an article has records, and those in which other articles use its names.
  func blocks(ofArticle articleID: Int64) throws -> Set<BlockKey> {
    var blocks: Set<BlockKey> = []
    try ofArticle.bind(articleID)
    while try ofArticle.next() {
      let kind = ofArticle.text(0)
      if let block = BlockKey(kind: kind, block: ofArticle.text(2)) { blocks.insert(block) }
      if ofArticle.text(3) != ofArticle.text(4) {
        blocks.formUnion(try self.blocks(ofName: ofArticle.text(1), kind: kind))
      }
    }
    return blocks
  }

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
    try least.bind(kind.rawValue).bind(name.rawValue)
    guard try least.next() else { return nil }
    defer { least.rewind() }
    return least.optionalText(0).map { BlockKey(kind: kind, block: $0) }
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
    try ofBlock.bind(block.kind.rawValue).bind(block.block)
    var entries: [Entry] = []
    while try ofBlock.next() { entries.append(try entry(of: block)) }
    return entries
  }

  /// The entry in the row at which the statement stands.
  private func entry(of block: BlockKey) throws -> Entry {
    let articleID = ofBlock.integer(0)
    let article = try articles.name(in: articleID)
    guard let evidence = Evidence(kind: block.kind, text: ofBlock.text(5)), let article else {
      ofBlock.rewind()
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a record cannot be read")
    }
    let record = IdentityRecord(
      article: article, node: NodeID(rawValue: ofBlock.text(2)), block: block.block,
      label: ofBlock.text(3), day: ofBlock.optionalInteger(4), evidence: evidence)
    return Entry(
      articleID: articleID, node: try names.name(in: ofBlock.integer(1)), record: record)
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
