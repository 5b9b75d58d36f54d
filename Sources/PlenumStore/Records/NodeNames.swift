internal import GRDB
internal import PlenumModel

/// The row numbers that stand for node names within a store.
struct NodeNames {
  private let find: GRDB.Statement
  private let insert: GRDB.Statement
  private var known: [NodeID: Int64] = [:]

  init(_ db: Database) throws {
    find = try db.cachedStatement(sql: "SELECT id FROM node WHERE name = ?")
    insert = try db.cachedStatement(sql: "INSERT INTO node (name) VALUES (?) RETURNING id")
  }

  /// The row of a name; makes one if needed.
  mutating func row(of id: NodeID) throws -> Int64 {
    if let row = known[id] { return row }
    let arguments: StatementArguments = [id.rawValue]
    let found = try Int64.fetchOne(find, arguments: arguments)
    let row = try found ?? Int64.fetchOne(insert, arguments: arguments) ?? 0
    known[id] = row
    return row
  }
}
