internal import GRDB
internal import PlenumModel

/// Makes the tenures of a store, one person after the other.
final class TenureReckoner {
  private let db: Database
  private let names: NodeNames
  private let statements: StatementRows
  private let dates: NodeRows
  private var known: [NodeID: Node] = [:]

  init(_ db: Database, _ names: NodeNames, _ statements: StatementRows) throws {
    self.db = db
    self.names = names
    self.statements = statements
    dates = try NodeRows(db, names, only: [.about, .datePublished, .endDate, .startDate])
  }

  /// Hands over every tenure.
  func reckon(into spool: TenureSpool) throws {
    try spool.fill { add in
      let persons = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, name FROM node WHERE EXISTS (SELECT 1 FROM statement WHERE subjectID = node.id)
          ORDER BY name
          """)
      while let row = try persons.next() {
        let claims = try statements.claims(from: row[0], named: NodeID(rawValue: row[1]))
        if claims.isEmpty { continue }
        try TenureBuilder(nodes: articles(of: claims)).tenures(from: claims).forEach(add)
      }
    }
  }

  /// The articles of statements and the events these are about, with nothing but their dates.
  private func articles(of claims: [PlenumModel.Statement]) throws -> [Node] {
    let articles = try Set(claims.map(\.article)).compactMap(datedNode)
    let events = Set(articles.flatMap { $0.links(.about).count == 1 ? $0.links(.about) : [] })
    return articles + (try events.compactMap(datedNode))
  }

  private func datedNode(_ id: NodeID) throws -> Node? {
    if let node = known[id] { return node }
    guard let row = try names.existingRow(of: id), let node = try dates.node(in: row, named: id)
    else { return nil }
    if known.count >= StoreReader.cacheSize { known.removeAll(keepingCapacity: true) }
    known[id] = node
    return node
  }
}
