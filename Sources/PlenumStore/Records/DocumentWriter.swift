internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

/// Writes one document into the tables.
struct DocumentWriter {
  private let db: Database
  private let names: NodeNames

  init(_ db: Database) throws {
    self.db = db
    names = try NodeNames(db)
  }

  /// The document as it is read back: nothing twice, every statement derived from its article.
  static func normalized(_ document: DocumentGraph) -> DocumentGraph {
    var normal = document
    var seen: Set<StatementKey> = []
    normal.statements = document.statements
      .map { $0.derived(from: document.article.id) }
      .filter { seen.insert(StatementKey($0)).inserted }
    normal.mentions = Set(document.mentions).sorted { $0.sortKey < $1.sortKey }
    return normal
  }

  /// A digest of all that an article says; where it was found and when do not count.
  static func digest(of document: DocumentGraph) -> String {
    var given = normalized(document)
    given.path = nil
    given.article[.retrieved] = []
    return ContentHash.hexDigest(of: Array(given.jsonLine.utf8), length: 16)
  }

  /// Writes a document under the names it gives its nodes.
  ///
  /// - Returns: the blocks in which identities must be decided anew.
  func write(_ document: DocumentGraph) throws -> Set<BlockKey> {
    let digest = DocumentWriter.digest(of: document)
    let document = DocumentWriter.normalized(document)
    let articleID = try insertArticle(document, digest)
    for node in [document.article] + document.nodes { try insert(node, articleID) }
    for mention in document.mentions { try insert(mention, articleID) }
    for statement in document.statements { try insert(statement, articleID) }
    for diagnostic in document.diagnostics { try insert(diagnostic, articleID) }
    return try insertRecords(of: document, articleID)
  }

  /// Writes the records of a document whose nodes are there.
  ///
  /// - Returns: the blocks in which identities must be decided anew.
  func insertRecords(of document: DocumentGraph, _ articleID: Int64) throws -> Set<BlockKey> {
    let table = RecordTable(db)
    for record in RecordMaker.records(of: document) {
      try table.insert(record, articleID: articleID, nodeID: names.row(of: record.node))
    }
    return try table.blocks(ofArticle: articleID)
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private func insertArticle(_ document: DocumentGraph, _ digest: String) throws -> Int64 {
    try execute(
      """
      INSERT INTO article (identity, contentHash, path, url, text, nodeID, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document.identity, document.contentHash, document.path, document.article.text(.url),
        document.text, names.row(of: document.article.id), digest,
      ])
    return db.lastInsertedRowID
  }

  private func insert(_ node: Node, _ articleID: Int64) throws {
    let nodeID = try names.row(of: node.id)
    try execute(
      "INSERT INTO contribution (articleID, nodeID, kind, subtype) VALUES (?, ?, ?, ?)",
      [articleID, nodeID, node.kind.rawValue, node.subtype?.rawValue])
    let contributionID = db.lastInsertedRowID
    for (property, values) in node.properties {
      for value in values { try insert(value, of: property, contributionID) }
    }
    for value in node[.prefLabel] + node[.altLabel] {
      try LabelIndex(db).insert(value.text, of: nodeID)
    }
  }

  private func insert(
    _ value: PropertyValue, of property: Property, _ contributionID: Int64
  ) throws {
    if case .node(let target) = value {
      try execute(
        "INSERT OR IGNORE INTO link (contributionID, name, targetID) VALUES (?, ?, ?)",
        [contributionID, property.rawValue, names.row(of: target)])
    } else {
      try execute(
        "INSERT OR IGNORE INTO property (contributionID, name, value) VALUES (?, ?, ?)",
        [contributionID, property.rawValue, value.text])
    }
  }

  private func insert(_ mention: Mention, _ articleID: Int64) throws {
    try execute(
      """
      INSERT OR IGNORE INTO mention (articleID, nodeID, kind, startOffset, endOffset, rule)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        articleID, names.row(of: mention.node), mention.kind.rawValue, mention.span.start,
        mention.span.end, mention.rule,
      ])
  }

  private func insert(_ statement: PlenumModel.Statement, _ articleID: Int64) throws {
    try execute(
      """
      INSERT INTO statement (articleID, subjectID, predicate, objectID, quote, startOffset,
        endOffset, rule, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        articleID, names.row(of: statement.subject), statement.predicate.rawValue,
        names.row(of: statement.object), statement.quote, statement.span.start,
        statement.span.end, statement.rule, statement.confidence,
      ])
  }

  private func insert(_ diagnostic: Diagnostic, _ articleID: Int64) throws {
    try execute(
      """
      INSERT INTO diagnostic (articleID, code, severity, message, startOffset, endOffset)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        articleID, diagnostic.code, diagnostic.severity.rawValue, diagnostic.message,
        diagnostic.span?.start, diagnostic.span?.end,
      ])
  }
}

extension Mention {
  fileprivate var sortKey: (TextSpan, NodeID, String, String) { (span, node, kind.rawValue, rule) }
}
