internal import GRDB
internal import PlenumModel

/// Joins what articles say of one node; SQLite counts, so that a node many articles name takes little memory.
final class NodeRows {
  private let names: NodeNames
  private let views: GRDB.Statement
  private let ownValues: GRDB.Statement
  private let ownLinks: GRDB.Statement
  private let values: GRDB.Statement
  private let links: GRDB.Statement
  private let isNode: GRDB.Statement

  init(_ db: Database, _ names: NodeNames) throws {
    self.names = names
    views = try db.makeStatement(
      sql: "SELECT id, kind, subtype FROM contribution WHERE nodeID = ? ORDER BY id")
    ownValues = try db.makeStatement(
      sql: "SELECT contributionID, name, value, 1 FROM property WHERE contributionID = ?")
    ownLinks = try db.makeStatement(
      sql: "SELECT contributionID, name, targetID, 1 FROM link WHERE contributionID = ?")
    values = try db.makeStatement(sql: NodeRows.counting("property", "value"))
    links = try db.makeStatement(sql: NodeRows.counting("link", "targetID"))
    isNode = try db.makeStatement(sql: "SELECT 1 FROM contribution WHERE nodeID = ? LIMIT 1")
  }

  private static func counting(_ table: String, _ value: String) -> String {
    """
    SELECT nodeID, name, \(value), COUNT(*) FROM contribution
    CROSS JOIN \(table) ON \(table).contributionID = contribution.id
    WHERE nodeID = ? GROUP BY name, \(value)
    """
  }

  /// The node in a row; nil when no article says anything of it.
  func node(in row: Int64, named id: NodeID) throws -> Node? {
    guard let views = try readViews(of: row, named: id) else { return nil }
    var tally = views.tally
    if let only = views.only {
      try add(ownValues, only, to: &tally)
      try addLinks(ownLinks, only, to: &tally)
    } else {
      try add(values, row, to: &tally)
      try addLinks(links, row, to: &tally)
    }
    return try finished(tally)
  }

  /// The node of everything counted.
  func finished(_ tally: NodeTally) throws -> Node {
    var node = tally.node
    try keepKnownSuccessors(in: &node)
    return node
  }

  /// The views without values, and the contribution when there is only one.
  private func readViews(of row: Int64, named id: NodeID) throws
    -> (tally: NodeTally, only: Int64?)?
  {
    var tally: NodeTally?
    var only: Int64?
    let rows = try Row.fetchCursor(views, arguments: [row])
    while let view = try rows.next() {
      only = tally == nil ? view[0] : nil
      var counted = try tally ?? NodeTally(id, kind: kind(view[1]))
      counted.addViews(1, NodeRows.subtype(view[2]))
      tally = counted
    }
    return tally.map { ($0, only) }
  }

  private func add(_ statement: GRDB.Statement, _ row: Int64, to tally: inout NodeTally) throws {
    let rows = try Row.fetchCursor(statement, arguments: [row])
    while let row = try rows.next() { try addValue(row, to: &tally) }
  }

  private func addLinks(_ statement: GRDB.Statement, _ row: Int64, to tally: inout NodeTally)
    throws
  {
    let rows = try Row.fetchCursor(statement, arguments: [row])
    while let row = try rows.next() { try addLink(row, to: &tally) }
  }

  /// Counts a row of a node or contribution, a property, a value and how often it is given.
  func addValue(_ row: Row, to tally: inout NodeTally) throws {
    let property = try property(row[1])
    let text: String = row[2]
    let value = PropertyValue(text: text, datatype: property.declaration.datatype)
    tally.add(value ?? .string(text), to: property, times: row[3])
  }

  /// Counts a row of a node or contribution, a property, the row of a node and how often it is given.
  func addLink(_ row: Row, to tally: inout NodeTally) throws {
    tally.add(.node(try names.name(in: row[2])), to: try property(row[1]), times: row[3])
  }

  /// A body points to the body that took its place only where some article speaks of that one.
  private func keepKnownSuccessors(in node: inout Node) throws {
    if node[.succeededBy].isEmpty { return }
    node[.succeededBy] = try node.links(.succeededBy).filter { id in
      guard let row = try names.existingRow(of: id) else { return false }
      return try Int.fetchOne(isNode, arguments: [row]) != nil
    }.map { .node($0) }
  }

  /// The kind of a node by its name.
  func kind(_ name: String) throws -> NodeKind {
    guard let kind = NodeKind(rawValue: name) else { throw damaged("kind of a node") }
    return kind
  }

  /// The subtype of this name.
  static func subtype(_ name: String?) -> Subtype? { name.flatMap(Subtype.init) }

  private func property(_ name: String) throws -> Property {
    guard let property = Property(rawValue: name) else { throw damaged("name of a property") }
    return property
  }

  private func damaged(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the \(what) is unknown")
  }
}
