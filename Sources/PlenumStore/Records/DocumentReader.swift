internal import GRDB
internal import PlenumModel

/// Reads documents back from the tables.
struct DocumentReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The document of an article.
  func document(_ row: ArticleRow) throws -> DocumentGraph {
    let views = try NodeCollector(db, where: "contribution.articleID = \(row.id)").views()
    guard let article = views.first(where: { $0.row == row.nodeID })?.node else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article has no node")
    }
    return DocumentGraph(
      identity: row.identity, contentHash: row.contentHash, article: article, text: row.text,
      nodes: views.filter { $0.row != row.nodeID }.map(\.node), mentions: try mentions(of: row),
      statements: try statements(where: "statement.articleID = \(row.id)").map(\.statement),
      diagnostics: try diagnostics(of: row), path: row.path)
  }

  /// Statements with the row numbers of subject, object and article.
  func statements(where condition: SQL) throws -> [StatementRow] {
    let request: SQLRequest<Row> = """
      SELECT statement.*, subject.name AS subjectName, object.name AS objectName,
        articleNode.name AS articleName
      FROM statement
      JOIN node AS subject ON subject.id = subjectID
      JOIN node AS object ON object.id = objectID
      JOIN article ON article.id = statement.articleID
      JOIN node AS articleNode ON articleNode.id = article.nodeID
      WHERE \(condition)
      """
    return try request.fetchAll(db).compactMap(StatementRow.init)
  }

  private func mentions(of article: ArticleRow) throws -> [Mention] {
    let request: SQLRequest<Row> = """
      SELECT mention.*, node.name AS name FROM mention JOIN node ON node.id = mention.nodeID
      WHERE articleID = \(article.id) ORDER BY kind, rule
      """
    return try request.fetchAll(db).compactMap { row in
      NodeKind(rawValue: row["kind"]).map { kind in
        Mention(
          kind: kind, node: NodeID(rawValue: row["name"]),
          span: TextSpan(row["startOffset"], row["endOffset"]), rule: row["rule"])
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
