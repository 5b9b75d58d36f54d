internal import GRDB
internal import PlenumModel

/// The nodes of articles by their rows; keeps a limited number at hand.
final class ArticleRows {
  private let db: Database
  private let names: NodeNames
  private let node: GRDB.Statement
  private var known: [Int64: NodeID] = [:]

  init(_ db: Database, _ names: NodeNames) throws {
    self.db = db
    self.names = names
    node = try db.makeStatement(sql: "SELECT nodeID FROM article WHERE id = ?")
  }

  /// The node of the article in a row.
  func name(of row: Int64) throws -> NodeID {
    if let name = known[row] { return name }
    guard let nodeRow = try Int64.fetchOne(node, arguments: [row]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a statement has no article")
    }
    let name = try names.name(in: nodeRow)
    if known.count >= StoreReader.cacheSize { known.removeAll(keepingCapacity: true) }
    known[row] = name
    return name
  }

  /// The articles that mention a node, are about it or say a relation of it, sorted.
  func articles(naming row: Int64, _ filter: EdgeFilter) throws -> [NodeID] {
    let speaking = try db.cachedStatement(
      sql: """
        SELECT articleID FROM statement WHERE subjectID = :row AND \(filter.text)
        UNION SELECT articleID FROM statement WHERE objectID = :row AND \(filter.text)
        """)
    let naming = try db.cachedStatement(
      sql: """
        SELECT DISTINCT nodeID FROM link JOIN contribution ON contribution.id = contributionID
        WHERE targetID = :row AND name IN ('about', 'mentions') AND kind = 'Article'
        """)
    var articles = Set(try Int64.fetchAll(speaking, arguments: ["row": row]).map(name))
    articles.formUnion(try Int64.fetchAll(naming, arguments: ["row": row]).map(names.name))
    return articles.sorted()
  }
}
