internal import GRDB
internal import PlenumModel

/// Makes the tenures of a store, one person after the other.
///
/// Their names are hashes, so that they come up in another order than the statements they are made of.
final class TenureReckoner {
  private static let properties = Property.allCases.filter { $0.declaration.domain == [.tenure] }
  private static let dates: [Property] = [.about, .datePublished, .endDate, .startDate]

  private let statements: StatementRows
  private let dated: NodeSpool
  private var known: [NodeID: Node] = [:]

  init(_ db: Database, _ names: NodeNames, _ statements: StatementRows, _ nodes: NodeRows) throws {
    self.statements = statements
    dated = try NodeSpool(TenureReckoner.dates)
    let stream = try NodeStream(db, nodes, of: [.article, .event], only: TenureReckoner.dates)
    try dated.fill { add in
      while let row = stream.nextRow {
        guard var node = try stream.node(in: row, named: names.name(in: row)) else { return }
        if node[.about].count > 1 { node[.about] = [] }
        try add(node)
      }
    }
  }

  /// All tenures.
  func tenures() throws -> NodeSpool {
    let spool = try NodeSpool(TenureReckoner.properties)
    try spool.fill { add in
      try statements.forEachClaimant { claims in
        let builder = TenureBuilder(nodes: try articles(of: claims))
        for tenure in builder.tenures(from: claims) { try add(tenure.node) }
      }
    }
    return spool
  }

  /// The articles of statements and the events these are about, with nothing but their dates.
  private func articles(of claims: [PlenumModel.Statement]) throws -> [Node] {
    let articles = try Set(claims.map(\.article)).compactMap(datedNode)
    let events = Set(articles.flatMap { $0.links(.about) })
    return articles + (try events.compactMap(datedNode))
  }

  private func datedNode(_ id: NodeID) throws -> Node? {
    if let node = known[id] { return node }
    guard let node = try dated.node(id) else { return nil }
    if known.count >= StoreReader.cacheSize { known.removeAll(keepingCapacity: true) }
    known[id] = node
    return node
  }
}
