internal import GRDB
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

  func write(_ document: DocumentGraph) throws {
    let document = DocumentWriter.normalized(document)
    let articleID = try insertArticle(document)
    for node in [document.article] + document.nodes { try insert(node, articleID) }
    for mention in document.mentions { try insert(mention, articleID) }
    for statement in document.statements { try insert(statement, articleID) }
    for diagnostic in document.diagnostics { try insert(diagnostic, articleID) }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  private func insertArticle(_ document: DocumentGraph) throws -> Int64 {
    try execute(
      """
      INSERT INTO article (identity, contentHash, path, url, text, nodeID) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        document.identity, document.contentHash, document.path, document.article.text(.url),
        document.text, names.row(of: document.article.id),
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
    for value in node[.prefLabel] + node[.altLabel] { try insertLabel(value.text, nodeID) }
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

  private func insertLabel(_ label: String, _ nodeID: Int64) throws {
    try execute(
      "INSERT OR IGNORE INTO label (nodeID, searchKey, exactKey) VALUES (?, ?, ?)",
      [nodeID, LabelKey.search(label), LabelKey.exact(label)])
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
