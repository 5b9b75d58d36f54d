internal import GRDB
internal import PlenumModel

/// Reads articles' views of nodes back from the rows of `contribution`, `property` and `link`.
struct NodeCollector {
  /// One article's view of a node, with the row number of the node.
  struct View {
    let row: Int64
    var node: Node
    var values: [Property: [PropertyValue]] = [:]
  }

  private let db: Database
  private let names: NodeNames
  /// A condition on the table `contribution`.
  private let condition: SQL

  init(_ db: Database, _ names: NodeNames, where condition: SQL) {
    self.db = db
    self.names = names
    self.condition = condition
  }

  /// The views, in the order of the rows.
  func views() throws -> [View] {
    var views: [View] = []
    var index: [Int64: Int] = [:]
    let request: SQLRequest<Row> = """
      SELECT id, nodeID, kind, subtype FROM contribution WHERE \(condition) ORDER BY id
      """
    try read(request) { row in
      index[row[0]] = views.count
      views.append(View(row: row[1], node: try node(row)))
    }
    try readProperties { views[index[$0] ?? 0].values[$1, default: []].append($2) }
    try readLinks { views[index[$0] ?? 0].values[$1, default: []].append($2) }
    for at in views.indices {
      for (property, values) in views[at].values { views[at].node[property] = values }
      views[at].values = [:]
    }
    return views
  }

  private func read(_ request: SQLRequest<Row>, _ body: (Row) throws -> Void) throws {
    let cursor = try request.fetchCursor(db)
    while let row = try cursor.next() { try body(row) }
  }

  private func node(_ row: Row) throws -> Node {
    let subtype: String? = row[3]
    guard let kind = NodeKind(rawValue: row[2]) else { throw damaged("kind of a node") }
    return Node(
      id: try names.name(in: row[1]), kind: kind, subtype: subtype.flatMap(Subtype.init))
  }

  private typealias Receiver = (_ contribution: Int64, Property, PropertyValue) -> Void

  private func readProperties(_ receive: Receiver) throws {
    let request: SQLRequest<Row> = """
      SELECT contributionID, name, value FROM contribution
      JOIN property ON property.contributionID = contribution.id WHERE \(condition)
      """
    try read(request) { row in
      let property = try property(row)
      let text: String = row[2]
      let value = PropertyValue(text: text, datatype: property.declaration.datatype)
      receive(row[0], property, value ?? .string(text))
    }
  }

  private func readLinks(_ receive: Receiver) throws {
    let request: SQLRequest<Row> = """
      SELECT contributionID, name, targetID FROM contribution
      JOIN link ON link.contributionID = contribution.id WHERE \(condition)
      """
    try read(request) { row in
      receive(row[0], try property(row), .node(try names.name(in: row[2])))
    }
  }

  private func property(_ row: Row) throws -> Property {
    guard let property = NodeCollector.properties[row[1]] else {
      throw damaged("name of a property")
    }
    return property
  }

  private static let properties = Dictionary(
    uniqueKeysWithValues: Property.allCases.map { ($0.rawValue, $0) })

  private func damaged(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the \(what) is unknown")
  }
}
