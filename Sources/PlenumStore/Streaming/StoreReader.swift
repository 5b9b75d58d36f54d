internal import GRDB
internal import PlenumModel

/// Walks the graph of a store, one node at a time, within one transaction.
///
/// Each table is read once, in the order of the file, and sorted by the ranks of names.
final class StoreReader: GraphReader {
  /// How many names are kept at hand for single questions.
  static let cacheSize = 50_000

  private let db: Database
  private let filter: EdgeFilter
  private let names: NodeNames
  private let nodes: NodeRows
  private let articles: ArticleRows
  private var content: StoreContent?

  init(_ db: Database, _ filter: EdgeFilter) throws {
    self.db = db
    self.filter = filter
    // Enough for what is read in the order of the file.
    try db.execute(sql: "PRAGMA cache_size = -4096")
    names = try NodeNames(db, capacity: StoreReader.cacheSize)
    nodes = try NodeRows(db, names)
    articles = try ArticleRows(db, names)
  }

  func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
    let content = try read()
    var relations = try content.relations()
    try forEachNode(of: Set(NodeKind.allCases)) { node, rank in
      try body(node, rank.map { try relations.relations(of: $0) } ?? [])
    }
  }

  func forEachNode(of kinds: Set<NodeKind>, _ body: (Node) throws -> Void) throws {
    try forEachNode(of: kinds) { node, _ in try body(node) }
  }

  /// Calls `body` with nodes and their ranks; tenures have none.
  private func forEachNode(of kinds: Set<NodeKind>, _ body: (Node, UInt32?) throws -> Void) throws {
    let content = try read()
    var articles = kinds.contains(.article) ? try content.articles() : nil
    var things = try content.things()
    var tenures = kinds.contains(.tenure) ? TenureCursor(content.tenures) : nil
    let views = content.views
    for rank in 0..<UInt32(content.ranks.names.count) {
      guard let kind = views.kind(of: rank), kinds.contains(kind) else { continue }
      let node = try kind == .article ? articles?.node(of: rank) : things.node(of: rank)
      guard let node else { continue }
      while let tenure = tenures?.next(before: node.id) { try body(tenure, nil) }
      try body(node, rank)
    }
    while let tenure = tenures?.next(before: nil) { try body(tenure, nil) }
  }

  func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws {
    let content = try read()
    if !content.hasStrays { return }
    var relations = try content.relations()
    while let rank = relations.subject {
      let leading = try relations.relations(of: rank)
      if content.views.count(of: rank) == 0 { try body(content.ranks[rank], leading) }
    }
  }

  func forEachSubject(_ body: ([PlenumModel.Statement]) throws -> Void) throws {
    try read().statements.forEachSubject { try body($1) }
  }

  func forEachRelations(_ body: (NodeID, [Relation]) throws -> Void) throws {
    let content = try read()
    var relations = try content.relations()
    while let rank = relations.subject {
      try body(content.ranks[rank], relations.relations(of: rank))
    }
  }

  func outline(of id: NodeID) throws -> Node? {
    let content = try read()
    guard let rank = content.ranks.rank(of: id), let kind = content.views.kind(of: rank) else {
      return content.tenures.node(id)
    }
    var node = Node(id: id, kind: kind)
    if kind == .article || kind == .event {
      try content.outlines.get().complete(&node, of: rank)
    }
    return node
  }

  func articleCount(naming node: Node) throws -> Int {
    if node.kind == .article { return 1 }
    let content = try read()
    return try content.ranks.rank(of: node.id).map { try content.articleCounts.get()[$0] } ?? 0
  }

  func node(_ id: NodeID) throws -> Node? {
    if let row = try names.existingRow(of: id), let node = try nodes.node(in: row, named: id) {
      return node
    }
    return try read().tenures.node(id)
  }

  func articles(naming node: Node) throws -> [NodeID] {
    if node.kind == .article { return [node.id] }
    guard let row = try names.existingRow(of: node.id) else { return [] }
    return try articles.articles(naming: row, filter)
  }

  func uses(_ property: Property) throws -> Bool {
    try read().properties.contains(property)
  }

  func tallies() throws -> any LinkTallies { RankTallies(try read()) }

  private func read() throws -> StoreContent {
    if let content { return content }
    let content = try StoreContent(db, filter)
    self.content = content
    return content
  }
}

/// Hands out tenures in name order.
private struct TenureCursor {
  private let tenures: StoredTenures
  private var index = 0
  private var upcoming: Node?

  init(_ tenures: StoredTenures) {
    self.tenures = tenures
    upcoming = tenures.count > 0 ? tenures[0] : nil
  }

  /// The next tenure if it stands before a name; nil is the end of all names.
  mutating func next(before id: NodeID?) -> Node? {
    guard let node = upcoming, id.map({ node.id < $0 }) ?? true else { return nil }
    index += 1
    upcoming = index < tenures.count ? tenures[index] : nil
    return node
  }
}
