internal import GRDB
internal import PlenumModel

/// Reads the tenures that a query is about, with all others of the same posts.
struct TenureReader {
  private let db: Database
  private let query: GraphQuery
  /// The persons that the filters leave; nil leaves all.
  private(set) var persons: Set<NodeID>?
  /// Persons, posts, bodies, articles and their events.
  private(set) var nodes: NodeTable
  /// The tenures of the posts.
  private(set) var tenures: [Tenure] = []
  /// The identities of the articles.
  private(set) var identities: [NodeID: String] = [:]

  init(_ query: GraphQuery, _ db: Database) throws {
    self.db = db
    self.query = query
    nodes = NodeTable(db, query.edgeFilter)
    var filters = query
    filters.body = nil
    filters.position = nil
    let scope = try QueryScope(filters, db)
    persons = try scope.subjects.map(names)
    let statements = try statements(on: try posts(in: scope))
    let articles = Set(statements.map(\.article))
    try nodes.load(articles)
    let events = Set(articles.compactMap { nodes[$0] }.flatMap { $0.links(.about) })
    try nodes.load(events)
    tenures = TenureBuilder(nodes: articles.union(events).compactMap { nodes[$0] })
      .tenures(from: statements)
    let posts = Set(tenures.map(\.post))
    try nodes.load(posts.union(tenures.map(\.person)))
    try nodes.load(Set(posts.compactMap { nodes[$0] }.flatMap { $0.links(.postIn) }))
    identities = try readIdentities()
  }

  /// The posts of the body and the place; else those the persons have; nil for all.
  private func posts(in scope: QueryScope) throws -> Set<Int64>? {
    let relations = RelationIndex(db, query.edgeFilter)
    var posts = scope.objects
    if let body = query.body {
      let ofBody = try relations.sources(of: .postIn, targets: try bodies(named: body))
      posts = posts?.intersection(ofBody) ?? ofBody
    }
    if let posts { return posts }
    return try scope.subjects.map {
      try relations.objects(of: TenureBuilder.predicates, subjects: $0)
    }
  }

  /// The bodies with exactly this name, if there are any, else those with its words in their names.
  private func bodies(named name: String) throws -> Set<Int64> {
    let found = try LabelIndex(db).nodes(of: .body, named: name)
    let request: SQLRequest<Int64> = """
      SELECT DISTINCT nodeID FROM label
      WHERE nodeID IN \(list: found) AND searchKey = \(LabelKey.search(name))
      """
    let exact = Set(try request.fetchAll(db))
    return exact.isEmpty ? found : exact
  }

  private func statements(on posts: Set<Int64>?) throws -> [PlenumModel.Statement] {
    var condition: SQL = """
      predicate IN \(TenureBuilder.predicates.map(\.rawValue)) AND \(query.edgeFilter.condition)
      """
    if let posts { condition += " AND statement.objectID IN \(list: posts)" }
    return try DocumentReader(db).statements(where: condition)
  }

  private func names(_ rows: Set<Int64>) throws -> Set<NodeID> {
    let request: SQLRequest<String> = "SELECT name FROM node WHERE id IN \(list: rows)"
    return Set(try request.fetchAll(db).map(NodeID.init(rawValue:)))
  }

  private func readIdentities() throws -> [NodeID: String] {
    let articles = Set(tenures.flatMap(\.claims).map(\.statement.article))
    let request: SQLRequest<Row> = """
      SELECT node.name AS name, identity FROM article JOIN node ON node.id = article.nodeID
      WHERE article.nodeID IN \(names: articles)
      """
    var identities: [NodeID: String] = [:]
    for row in try request.fetchAll(db) {
      identities[NodeID(rawValue: row["name"])] = row["identity"]
    }
    return identities
  }
}
