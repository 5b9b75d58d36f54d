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

  /// Takes the properties to read; nil takes all.
  init(_ db: Database, _ names: NodeNames, only properties: [Property]? = nil) throws {
    self.names = names
    let list = properties.map { $0.map { "'\($0.rawValue)'" }.joined(separator: ", ") }
    let chosen = list.map { "AND name IN (\($0))" } ?? ""
    views = try db.makeStatement(
      sql: "SELECT id, kind, subtype FROM contribution WHERE nodeID = ? ORDER BY id")
    ownValues = try db.makeStatement(
      sql: "SELECT name, value, 1 FROM property WHERE contributionID = ? \(chosen)")
    ownLinks = try db.makeStatement(
      sql: "SELECT name, targetID, 1 FROM link WHERE contributionID = ? \(chosen)")
    values = try db.makeStatement(sql: NodeRows.counting("property", "value", chosen))
    links = try db.makeStatement(sql: NodeRows.counting("link", "targetID", chosen))
    isNode = try db.makeStatement(sql: "SELECT 1 FROM contribution WHERE nodeID = ? LIMIT 1")
  }

  private static func counting(_ table: String, _ value: String, _ chosen: String) -> String {
    """
    SELECT name, \(value), COUNT(*) FROM contribution
    CROSS JOIN \(table) ON \(table).contributionID = contribution.id
    WHERE nodeID = ? \(chosen) GROUP BY name, \(value)
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
      guard let kind = NodeKind(rawValue: view[1]) else { throw damaged("kind of a node") }
      let subtype: String? = view[2]
      only = tally == nil ? view[0] : nil
      var counted = tally ?? NodeTally(id, kind: kind)
      counted.addViews(1, subtype.flatMap(Subtype.init))
      tally = counted
    }
    return tally.map { ($0, only) }
  }

  private func add(_ statement: GRDB.Statement, _ row: Int64, to tally: inout NodeTally) throws {
    let rows = try Row.fetchCursor(statement, arguments: [row])
    while let row = try rows.next() {
      let property = try property(row[0])
      let text: String = row[1]
      let value = PropertyValue(text: text, datatype: property.declaration.datatype)
      tally.add(value ?? .string(text), to: property, times: row[2])
    }
  }

  private func addLinks(_ statement: GRDB.Statement, _ row: Int64, to tally: inout NodeTally)
    throws
  {
    let rows = try Row.fetchCursor(statement, arguments: [row])
    while let row = try rows.next() {
      tally.add(.node(try names.name(in: row[1])), to: try property(row[0]), times: row[2])
    }
  }

  /// A body points to the body that took its place only where some article speaks of that one.
  private func keepKnownSuccessors(in node: inout Node) throws {
    if node[.succeededBy].isEmpty { return }
    node[.succeededBy] = try node.links(.succeededBy).filter { id in
      guard let row = try names.existingRow(of: id) else { return false }
      return try Int.fetchOne(isNode, arguments: [row]) != nil
    }.map { .node($0) }
  }

  private func property(_ name: String) throws -> Property {
    guard let property = Property(rawValue: name) else { throw damaged("name of a property") }
    return property
  }

  private func damaged(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the \(what) is unknown")
  }
}
