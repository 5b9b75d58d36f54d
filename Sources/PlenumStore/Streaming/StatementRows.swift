internal import GRDB
internal import PlenumModel

/// Reads statements and the edges they make, all those that start from one node together.
final class StatementRows {
  private let db: Database
  private let filter: EdgeFilter
  private let names: NodeNames
  private let articles: ArticleRows
  private let relations: GRDB.Statement

  init(_ db: Database, _ filter: EdgeFilter, _ names: NodeNames, _ articles: ArticleRows) throws {
    self.db = db
    self.filter = filter
    self.names = names
    self.articles = articles
    relations = try db.makeStatement(
      sql: """
        SELECT subjectID, predicate, objectID FROM statement WHERE subjectID = ?
        GROUP BY predicate, objectID \(filter.having)
        """)
  }

  /// Where the edges lead that start from a node, sorted.
  func relations(from row: Int64) throws -> [Relation] {
    var found: [Relation] = []
    let rows = try Row.fetchCursor(relations, arguments: [row])
    while let row = try rows.next() { found.append(try relation(row)) }
    return found.sorted()
  }

  /// The edges that start from any node, to be read with ``relations(from:in:)``.
  func allRelations() throws -> RowsByNode {
    try RowsByNode(
      db, "predicate, objectID",
      from: """
        (SELECT subjectID, predicate, objectID FROM statement NOT INDEXED
         GROUP BY subjectID, predicate, objectID \(filter.having))
        """, of: "subjectID")
  }

  /// Where the edges lead that start from a node, sorted; rows of no node may be left out.
  func relations(from row: Int64, in all: RowsByNode) throws -> [Relation] {
    var found: [Relation] = []
    try all.forEach(of: row) { found.append(try relation($0)) }
    return found.count > 1 ? found.sorted() : found
  }

  /// Calls `body` with the statements that start from one node after the other, sorted, without repetition.
  func forEachSubject(_ body: ([PlenumModel.Statement]) throws -> Void) throws {
    try forEachGroup(where: "TRUE") { statements in
      var distinct: [PlenumModel.Statement] = []
      distinct.reserveCapacity(statements.count)
      for statement in statements.sorted() where distinct.last != statement {
        distinct.append(statement)
      }
      try body(distinct)
    }
  }

  /// Calls `body` with what statements say of the posts of one person after the other, in no order.
  func forEachClaimant(_ body: ([PlenumModel.Statement]) throws -> Void) throws {
    let claiming = TenureBuilder.predicates.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    try forEachGroup(where: "predicate IN (\(claiming))", body)
  }

  private func forEachGroup(
    where condition: String, _ body: ([PlenumModel.Statement]) throws -> Void
  ) throws {
    let rows = try RowsByNode(
      db, "predicate, objectID, articleID, quote, startOffset, endOffset, rule, confidence",
      from: """
        (SELECT * FROM statement NOT INDEXED WHERE \(condition) AND \(filter.text))
        """, of: "subjectID")
    while let subject = rows.node {
      let id = try names.name(in: subject)
      var group: [PlenumModel.Statement] = []
      try rows.forEach(of: subject) { group.append(try statement($0, of: id)) }
      try body(group)
    }
  }

  private func statement(_ row: Row, of subject: NodeID) throws -> PlenumModel.Statement {
    PlenumModel.Statement(
      subject: subject, predicate: try predicate(row), object: try names.name(in: row[2]),
      article: try articles.name(of: row[3]), quote: row[4], span: TextSpan(row[5], row[6]),
      rule: row[7], confidence: row[8])
  }

  private func relation(_ row: Row) throws -> Relation {
    Relation(try predicate(row), try names.name(in: row[2]))
  }

  private func predicate(_ row: Row) throws -> Predicate {
    guard let predicate = Predicate(rawValue: row[1]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a predicate is unknown")
    }
    return predicate
  }
}
