internal import GRDB
internal import PlenumModel

/// Finds the statements and mentions that answer a query.
struct WitnessReader {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// One witness, the best, for each subject, object and article.
  func witnesses(for query: GraphQuery) throws -> [Witness] {
    let scope = try QueryScope(query, db)
    if let kind = query.kind.listed { return try mentions(of: kind, in: scope) }
    var best: [[NodeID?]: Witness] = [:]
    for witness in try statements(of: query.kind.predicates, in: scope) {
      if let other = best[witness.key], !witness.isBetter(than: other) { continue }
      best[witness.key] = witness
    }
    return Array(best.values)
  }

  private func statements(of predicates: [Predicate], in scope: QueryScope) throws -> [Witness] {
    let request: SQLRequest<Row> = """
      SELECT subject.name AS subject, object.name AS object, articleNode.name AS article,
        article.identity AS identity, quote, confidence, startOffset AS start
      FROM statement
      JOIN node AS subject ON subject.id = subjectID
      JOIN node AS object ON object.id = objectID
      JOIN article ON article.id = statement.articleID
      JOIN node AS articleNode ON articleNode.id = article.nodeID
      WHERE predicate IN \(predicates.map(\.rawValue)) AND \(scope.statementCondition)
      ORDER BY statement.articleID, startOffset, endOffset, rule
      """
    return try request.fetchAll(db).map(Witness.init)
  }

  /// Nodes by the articles that name them, with the line around the first mention, else the first
  /// statement.
  private func mentions(of kind: NodeKind, in scope: QueryScope) throws -> [Witness] {
    var condition: SQL = "contribution.kind = \(kind.rawValue)"
    if let subjects = scope.subjects {
      condition += " AND contribution.nodeID IN \(list: subjects)"
    }
    let request: SQLRequest<Row> = """
      SELECT node.name AS subject, NULL AS object, articleNode.name AS article,
        article.identity AS identity, 1.0 AS confidence, mention.startOffset AS start,
        substr(text, max(mention.startOffset - 80, 0) + 1, min(mention.startOffset, 80)) AS before,
        substr(text, mention.startOffset + 1, mention.endOffset - mention.startOffset) AS exact,
        substr(text, mention.endOffset + 1, 120) AS after,
        (SELECT quote FROM statement WHERE statement.articleID = article.id
          AND contribution.nodeID IN (subjectID, objectID) ORDER BY startOffset LIMIT 1) AS quote
      FROM contribution
      JOIN node ON node.id = contribution.nodeID
      JOIN article ON article.id = contribution.articleID
      JOIN node AS articleNode ON articleNode.id = article.nodeID
      LEFT JOIN mention ON mention.id = (
        SELECT id FROM mention AS other
        WHERE other.articleID = article.id AND other.nodeID = contribution.nodeID
        ORDER BY startOffset, endOffset, rule LIMIT 1)
      WHERE \(condition)
      """
    return try request.fetchAll(db).map(Witness.init)
  }
}

extension Witness {
  fileprivate init(_ row: Row) {
    let object: String? = row["object"]
    self.init(
      subject: NodeID(rawValue: row["subject"]), object: object.map(NodeID.init),
      article: NodeID(rawValue: row["article"]), identity: row["identity"],
      quote: Witness.line(around: row) ?? row["quote"] ?? "", confidence: row["confidence"],
      start: row["start"] ?? 0)
  }

  /// The rest of the line on both sides of a mention, cut between words.
  private static func line(around row: Row) -> String? {
    guard row.hasColumn("exact"), let exact: String = row["exact"] else { return nil }
    var before: Substring = (row["before"] as String)[...]
    var after: Substring = (row["after"] as String)[...]
    if let lineStart = before.lastIndex(where: \.isNewline) {
      before = before[lineStart...].dropFirst()
    } else if before.unicodeScalars.count == 80, let space = before.firstIndex(of: " ") {
      before = "…" + before[space...].dropFirst()
    }
    if let lineEnd = after.firstIndex(where: \.isNewline) {
      after = after[..<lineEnd]
    } else if after.unicodeScalars.count == 120, let space = after.lastIndex(of: " ") {
      after = after[..<space] + "…"
    }
    return before + exact + after
  }
}
