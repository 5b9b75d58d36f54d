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
  private var tenures: NodeSpool?

  init(_ db: Database, _ filter: EdgeFilter) throws {
    self.db = db
    self.filter = filter
    // Enough for the rows of node names; also what SQLite sorts in memory before it takes to files.
    try db.execute(sql: "PRAGMA cache_size = -4096")
    names = try NodeNames(db, capacity: StoreReader.cacheSize)
    nodes = try NodeRows(db, names)
    articles = try ArticleRows(db, names)
    statements = try StatementRows(db, filter, names, articles)
  }

  func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
    try spooledTenures().withCursor { tenures in
      let stream = try NodeStream(db, nodes)
      let relations = try statements.allRelations()
      try forEachRow("SELECT id, name FROM node ORDER BY name") { row, id in
        while let tenure = try tenures.next(before: id) { try body(tenure, []) }
        let leading = try statements.relations(from: row, in: relations)
        if let node = try stream.node(in: row, named: id) { try body(node, leading) }
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
    try statements.forEachSubject(body)
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

  private func spooledTenures() throws -> NodeSpool {
    if let tenures { return tenures }
    let spool = try TenureReckoner(db, names, statements, nodes).tenures()
    tenures = spool
    return spool
  }
}
