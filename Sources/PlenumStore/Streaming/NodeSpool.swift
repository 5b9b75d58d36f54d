internal import GRDB
internal import PlenumModel

/// Nodes with one value of each of some properties, by name, in a temporary file that SQLite makes and removes.
final class NodeSpool {
  private let properties: [Property]
  private let database: DatabaseQueue

  /// Makes an empty file for nodes with these properties.
  init(_ properties: [Property]) throws {
    self.properties = properties
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF") }
    database = try DatabaseQueue(path: "", configuration: configuration)
    let columns = (["kind", "subtype"] + properties.map(\.rawValue)).joined(separator: ", ")
    try database.write { db in
      try db.execute(sql: "CREATE TABLE node (name TEXT PRIMARY KEY, \(columns)) WITHOUT ROWID")
    }
  }

  /// Takes in what `body` hands over.
  func fill(_ body: ((Node) throws -> Void) throws -> Void) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      let marks = Array(repeating: "?", count: properties.count + 3).joined(separator: ", ")
      let insert = try db.makeStatement(sql: "INSERT OR REPLACE INTO node VALUES (\(marks))")
      try body { node in
        let head = [node.id.rawValue, node.kind.rawValue, node.subtype?.rawValue]
        try insert.execute(
          arguments: StatementArguments(head + properties.map { node[$0].first?.text }))
      }
      try db.execute(sql: "COMMIT")
    }
  }

  /// Calls `body` with the nodes in name order.
  func withCursor<Result>(_ body: (Cursor) throws -> Result) throws -> Result {
    try database.read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM node ORDER BY name")
      return try body(Cursor(rows, self))
    }
  }

  /// The node of this name.
  func node(_ id: NodeID) throws -> Node? {
    try database.unsafeReentrantRead { db in
      let find = try db.cachedStatement(sql: "SELECT * FROM node WHERE name = ?")
      return try Row.fetchOne(find, arguments: [id.rawValue]).map(node)
    }
  }

  private func node(_ row: Row) -> Node {
    let kind = NodeKind(rawValue: row[1]) ?? .tenure
    var node = Node(
      id: NodeID(rawValue: row[0]), kind: kind, subtype: NodeRows.subtype(row[2]))
    for (index, property) in properties.enumerated() {
      let text: String? = row[index + 3]
      let value = text.flatMap { PropertyValue(text: $0, datatype: property.declaration.datatype) }
      if let value { node[property] = [value] }
    }
    return node
  }

  /// Hands out nodes in name order.
  final class Cursor {
    private let rows: RowCursor
    private let spool: NodeSpool
    private var upcoming: Node?

    fileprivate init(_ rows: RowCursor, _ spool: NodeSpool) throws {
      self.rows = rows
      self.spool = spool
      upcoming = try rows.next().map(spool.node)
    }

    /// The next node if it stands before a name; nil is the end of all names.
    func next(before id: NodeID?) throws -> Node? {
      guard let node = upcoming, id.map({ node.id < $0 }) ?? true else { return nil }
      upcoming = try rows.next().map(spool.node)
      return node
    }
  }
}
