internal import GRDB
internal import PlenumModel

/// Tenures by name, in a temporary file that SQLite makes and removes.
///
/// Their names are hashes, so that they come up in another order than the statements they are made of.
final class TenureSpool {
  private static let columns: [Property] = [
    .member, .post, .validFrom, .validThrough, .firstSeen, .lastSeen, .endedBy,
  ]
  private let database: DatabaseQueue

  init() throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF") }
    database = try DatabaseQueue(path: "", configuration: configuration)
    let columns = TenureSpool.columns.map(\.rawValue).joined(separator: ", ")
    try database.write { db in
      try db.execute(
        sql: "CREATE TABLE tenure (name TEXT PRIMARY KEY, \(columns)) WITHOUT ROWID")
    }
  }

  /// Takes in what `body` hands over.
  func fill(_ body: ((Tenure) throws -> Void) throws -> Void) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      let insert = try db.makeStatement(
        sql: "INSERT OR REPLACE INTO tenure VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      try body { tenure in
        let node = tenure.node
        let values = TenureSpool.columns.map { node[$0].first?.text }
        try insert.execute(arguments: StatementArguments([node.id.rawValue] + values))
      }
      try db.execute(sql: "COMMIT")
    }
  }

  /// Calls `body` with the tenures in name order.
  func withCursor<Result>(_ body: (Cursor) throws -> Result) throws -> Result {
    try database.read { db in
      try body(Cursor(try Row.fetchCursor(db, sql: "SELECT * FROM tenure ORDER BY name")))
    }
  }

  /// The tenure of this name.
  func node(_ id: NodeID) throws -> Node? {
    try database.unsafeReentrantRead { db in
      try Row.fetchOne(db, sql: "SELECT * FROM tenure WHERE name = ?", arguments: [id.rawValue])
        .map(TenureSpool.node)
    }
  }

  private static func node(_ row: Row) -> Node {
    var node = Node(id: NodeID(rawValue: row[0]), kind: .tenure)
    for (index, property) in columns.enumerated() {
      let text: String? = row[index + 1]
      let value = text.flatMap { PropertyValue(text: $0, datatype: property.declaration.datatype) }
      node[property] = value.map { [$0] } ?? []
    }
    return node
  }

  /// Hands out tenures in name order.
  final class Cursor {
    private let rows: RowCursor
    private var upcoming: Node?

    init(_ rows: RowCursor) throws {
      self.rows = rows
      upcoming = try rows.next().map(TenureSpool.node)
    }

    /// The next tenure if it stands before a name; nil is the end of all names.
    func next(before id: NodeID?) throws -> Node? {
      guard let tenure = upcoming, id.map({ tenure.id < $0 }) ?? true else { return nil }
      upcoming = try rows.next().map(TenureSpool.node)
      return tenure
    }
  }
}
