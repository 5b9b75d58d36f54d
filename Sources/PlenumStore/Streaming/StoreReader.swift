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
    var nodes = try content.nodes()
    var relations = try content.statements.relations()
    var tenures = TenureCursor(content.tenures)
    for rank in content.ranks.names.indices.lazy.map({ UInt32($0) }) {
      guard let node = try nodes.node(of: rank) else { continue }
      while let tenure = tenures.next(before: node.id) { try body(tenure, []) }
      try body(node, relations.relations(of: rank))
    }
    while let tenure = tenures.next(before: nil) { try body(tenure, []) }
  }

  func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws {
    let content = try read()
    var relations = try content.statements.relations()
    while let rank = relations.subject {
      let leading = try relations.relations(of: rank)
      if content.views.count(of: rank) == 0 { try body(content.ranks[rank], leading) }
    }
  }

  func forEachSubject(_ body: ([PlenumModel.Statement]) throws -> Void) throws {
    try read().statements.forEachSubject { try body($1) }
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

  func tallies() throws -> any LinkTallies { try TallySpool() }

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
