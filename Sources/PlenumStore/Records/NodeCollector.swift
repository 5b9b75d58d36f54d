internal import GRDB
internal import PlenumModel

/// Reads articles' views of nodes back from the rows of `contribution`, `property` and `link`.
struct NodeCollector {
  private let db: Database
  /// A condition on the table `contribution`, with its arguments.
  private let condition: SQL

  init(_ db: Database, where condition: SQL) {
    self.db = db
    self.condition = condition
  }

  /// The views, in the order of the rows, each with the row number of its node.
  func views() throws -> [(row: Int64, node: Node)] {
    var views: [(row: Int64, node: Node)] = []
    var index: [Int64: Int] = [:]
    let rows = try fetch(
      """
      SELECT contribution.id AS id, nodeID, name, kind, subtype FROM contribution
      JOIN node ON node.id = nodeID WHERE \(condition) ORDER BY contribution.id
      """)
    for row in rows {
      index[row["id"]] = views.count
      views.append((row["nodeID"], try node(of: row)))
    }
    try readProperties(into: &views, index)
    try readLinks(into: &views, index)
    return views
  }

  private func fetch(_ query: SQL) throws -> [Row] {
    try SQLRequest<Row>(literal: query).fetchAll(db)
  }

  private func node(of row: Row) throws -> Node {
    let subtype: String? = row["subtype"]
    guard let kind = NodeKind(rawValue: row["kind"]) else { throw damaged("kind of a node") }
    return Node(
      id: NodeID(rawValue: row["name"]), kind: kind, subtype: subtype.flatMap(Subtype.init))
  }

  private func readProperties(
    into views: inout [(row: Int64, node: Node)], _ index: [Int64: Int]
  ) throws {
    let rows = try fetch(
      """
      SELECT contributionID, name, value FROM property
      JOIN contribution ON contribution.id = contributionID WHERE \(condition)
      """)
    for row in rows {
      guard let at = index[row["contributionID"]], let property = Property(rawValue: row["name"])
      else { throw damaged("name of a property") }
      let text: String = row["value"]
      let value = PropertyValue(text: text, datatype: property.declaration.datatype)
      views[at].node.add(value ?? .string(text), to: property)
    }
  }

  private func readLinks(into views: inout [(row: Int64, node: Node)], _ index: [Int64: Int]) throws
  {
    let rows = try fetch(
      """
      SELECT contributionID, link.name AS property, node.name AS target FROM link
      JOIN contribution ON contribution.id = contributionID
      JOIN node ON node.id = targetID WHERE \(condition)
      """)
    for row in rows {
      guard let at = index[row["contributionID"]],
        let property = Property(rawValue: row["property"])
      else { throw damaged("name of a link") }
      views[at].node.add(.node(NodeID(rawValue: row["target"])), to: property)
    }
  }

  private func damaged(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the \(what) is unknown")
  }
}
