internal import GRDB
internal import PlenumModel

/// Walks the graph of a store, one node at a time, within one transaction.
final class StoreReader: GraphReader {
  /// How many names are kept at hand.
  static let cacheSize = 50_000

  private let db: Database
  private let names: NodeNames
  private let nodes: NodeRows
  private let statements: StatementRows
  private let articles: ArticleRows
  private let filter: EdgeFilter
  private var tenures: TenureSpool?

  init(_ db: Database, _ filter: EdgeFilter) throws {
    self.db = db
    self.filter = filter
    // Nodes come by name, so that the rows of one lie all over the file.
    try db.execute(sql: "PRAGMA cache_size = -32768")
    names = try NodeNames(db, capacity: StoreReader.cacheSize)
    nodes = try NodeRows(db, names)
    articles = try ArticleRows(db, names)
    statements = try StatementRows(db, filter, names, articles)
  }

  func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
    try spooledTenures().withCursor { tenures in
      try forEachRow("SELECT id, name FROM node ORDER BY name") { row, id in
        while let tenure = try tenures.next(before: id) { try body(tenure, []) }
        guard let node = try nodes.node(in: row, named: id) else { return }
        try body(node, try statements.relations(from: row))
      }
      while let tenure = try tenures.next(before: nil) { try body(tenure, []) }
    }
  }

  func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws {
    let sql = """
      SELECT id, name FROM node WHERE id IN (SELECT subjectID FROM statement)
      AND NOT EXISTS (SELECT 1 FROM contribution WHERE nodeID = node.id) ORDER BY name
      """
    try forEachRow(sql) { row, id in
      let relations = try statements.relations(from: row)
      if !relations.isEmpty { try body(id, relations) }
    }
  }

  func forEachSubject(_ body: ([PlenumModel.Statement]) throws -> Void) throws {
    let sql = """
      SELECT id, name FROM node WHERE EXISTS (SELECT 1 FROM statement WHERE subjectID = node.id)
      ORDER BY name
      """
    try forEachRow(sql) { row, id in
      let statements = try statements.statements(from: row, named: id)
      if !statements.isEmpty { try body(statements) }
    }
  }

  func node(_ id: NodeID) throws -> Node? {
    if let row = try names.existingRow(of: id), let node = try nodes.node(in: row, named: id) {
      return node
    }
    return try spooledTenures().node(id)
  }

  func articles(naming node: Node) throws -> [NodeID] {
    if node.kind == .article { return [node.id] }
    guard let row = try names.existingRow(of: node.id) else { return [] }
    return try articles.articles(naming: row, filter)
  }

  func tallies() throws -> any LinkTallies { try TallySpool() }

  private func forEachRow(_ sql: String, _ body: (Int64, NodeID) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { try body(row[0], NodeID(rawValue: row[1])) }
  }

  private func spooledTenures() throws -> TenureSpool {
    if let tenures { return tenures }
    let spool = try TenureSpool()
    try TenureReckoner(db, names, statements).reckon(into: spool)
    tenures = spool
    return spool
  }
}
