internal import GRDB
internal import PlenumModel

/// Reads the statements that start from one node.
final class StatementRows {
  private let names: NodeNames
  private let articles: ArticleRows
  private let relations: GRDB.Statement
  private let statements: GRDB.Statement
  private let claims: GRDB.Statement

  init(_ db: Database, _ filter: EdgeFilter, _ names: NodeNames, _ articles: ArticleRows) throws {
    self.names = names
    self.articles = articles
    let having = filter.minConfidence.map { "HAVING MAX(confidence) >= \($0)" } ?? ""
    relations = try db.makeStatement(
      sql: """
        SELECT predicate, objectID FROM statement WHERE subjectID = ?
        GROUP BY predicate, objectID \(having)
        """)
    let all = """
      SELECT predicate, objectID, articleID, quote, startOffset, endOffset, rule, confidence
      FROM statement WHERE subjectID = ? AND \(filter.text)
      """
    statements = try db.makeStatement(sql: all)
    let claiming = TenureBuilder.predicates.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    claims = try db.makeStatement(sql: all + " AND predicate IN (\(claiming))")
  }

  /// Where the edges lead that start from a node, sorted.
  func relations(from row: Int64) throws -> [Relation] {
    var found: [Relation] = []
    let rows = try Row.fetchCursor(relations, arguments: [row])
    while let row = try rows.next() {
      found.append(Relation(try predicate(row), try names.name(in: row[1])))
    }
    return found.count > 1 ? found.sorted() : found
  }

  /// The statements that start from a node, sorted, without repetition.
  func statements(from row: Int64, named id: NodeID) throws -> [PlenumModel.Statement] {
    let found = try read(statements, row, id).sorted()
    var distinct: [PlenumModel.Statement] = []
    for statement in found where distinct.last != statement { distinct.append(statement) }
    return distinct
  }

  /// The statements that say a person has a post, in no order.
  func claims(from row: Int64, named id: NodeID) throws -> [PlenumModel.Statement] {
    try read(claims, row, id)
  }

  private func read(_ statement: GRDB.Statement, _ row: Int64, _ subject: NodeID) throws
    -> [PlenumModel.Statement]
  {
    var found: [PlenumModel.Statement] = []
    let rows = try Row.fetchCursor(statement, arguments: [row])
    while let row = try rows.next() {
      found.append(
        PlenumModel.Statement(
          subject: subject, predicate: try predicate(row), object: try names.name(in: row[1]),
          article: try articles.name(of: row[2]), quote: row[3], span: TextSpan(row[4], row[5]),
          rule: row[6], confidence: row[7]))
    }
    return found
  }

  private func predicate(_ row: Row) throws -> Predicate {
    guard let predicate = Predicate(rawValue: row[0]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a predicate is unknown")
    }
    return predicate
  }
}
