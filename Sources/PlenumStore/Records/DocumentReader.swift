internal import GRDB
internal import PlenumModel

/// Reads documents back from the tables.
struct DocumentReader {
  private let db: Database
  private let names: NodeNames

  init(_ db: Database) throws {
    self.db = db
    names = try NodeNames(db)
  }

  /// The document of an article.
  func document(_ row: ArticleRow) throws -> DocumentGraph {
    let views = try self.views(where: "contribution.articleID = \(row.id)")
    guard let article = views.first(where: { $0.row == row.nodeID })?.node else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article has no node")
    }
    return DocumentGraph(
      identity: row.identity, contentHash: row.contentHash, article: article, text: row.text,
      nodes: views.filter { $0.row != row.nodeID }.map(\.node), mentions: try mentions(of: row),
      statements: try statements(where: "statement.articleID = \(row.id)"),
      diagnostics: try diagnostics(of: row), path: row.path)
  }

  /// Views of nodes.
  func views(where condition: SQL) throws -> [NodeCollector.View] {
    try NodeCollector(db, names, where: condition).views()
  }

  /// Statements.
  func statements(where condition: SQL) throws -> [PlenumModel.Statement] {
    let request: SQLRequest<Row> = """
      SELECT subjectID, predicate, objectID, article.nodeID, quote, startOffset, endOffset, rule,
        confidence
      FROM statement JOIN article ON article.id = statement.articleID WHERE \(condition)
      """
    var statements: [PlenumModel.Statement] = []
    let cursor = try request.fetchCursor(db)
    while let row = try cursor.next() { statements.append(try statement(row)) }
    return statements
  }

  private func statement(_ row: Row) throws -> PlenumModel.Statement {
    guard let predicate = Predicate(rawValue: row[1]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a predicate is unknown")
    }
    return PlenumModel.Statement(
      subject: try names.name(in: row[0]), predicate: predicate,
      object: try names.name(in: row[2]), article: try names.name(in: row[3]), quote: row[4],
      span: TextSpan(row[5], row[6]), rule: row[7], confidence: row[8])
  }

  private func mentions(of article: ArticleRow) throws -> [Mention] {
    let request: SQLRequest<Row> = """
      SELECT kind, nodeID, startOffset, endOffset, rule FROM mention
      WHERE articleID = \(article.id) ORDER BY kind, rule
      """
    return try request.fetchAll(db).compactMap { row in
      try NodeKind(rawValue: row[0]).map { kind in
        Mention(
          kind: kind, node: try names.name(in: row[1]), span: TextSpan(row[2], row[3]), rule: row[4]
        )
      }
    }
  }

  private func diagnostics(of article: ArticleRow) throws -> [Diagnostic] {
    let request: SQLRequest<Row> = """
      SELECT * FROM diagnostic WHERE articleID = \(article.id) ORDER BY id
      """
    return try request.fetchAll(db).compactMap(Diagnostic.init)
  }
}

extension Diagnostic {
  fileprivate init?(_ row: Row) {
    guard let severity = Severity(rawValue: row["severity"]) else { return nil }
    var span: TextSpan?
    if let start: Int = row["startOffset"], let end: Int = row["endOffset"] {
      span = TextSpan(start, end)
    }
    self.init(code: row["code"], severity: severity, message: row["message"], span: span)
  }
}
