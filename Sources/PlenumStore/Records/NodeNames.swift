internal import GRDB
internal import PlenumModel

/// The row numbers that stand for node names within a store, and back.
///
/// One table serves one transaction; it keeps what it has looked up, so that equal names share memory, and forgets
/// everything when that becomes more than its capacity.
final class NodeNames {
  private let find: BoundStatement
  private let insert: BoundStatement
  private let read: BoundStatement
  private let capacity: Int
  private(set) var rows: [NodeID: Int64]
  private(set) var names: [Int64: NodeID]

  init(_ db: Database, capacity: Int = .max, known: KnownNodes = KnownNodes()) throws {
    self.capacity = capacity
    rows = known.rows
    names = known.names
    find = try BoundStatement(db, "SELECT id FROM node WHERE name = ?")
    insert = try BoundStatement(db, "INSERT INTO node (name) VALUES (?)")
    read = try BoundStatement(db, "SELECT name FROM node WHERE id = ?")
  }

  /// The row of a name; makes one if needed.
  func row(of id: NodeID) throws -> Int64 {
    if let row = rows[id] { return row }
    let row = try find.bind(id.rawValue).first() ?? insert.bind(id.rawValue).insert()
    rows[id] = row
    return row
  }

  /// Forgets a name whose row is removed.
  func forget(_ row: Int64, _ id: NodeID) {
    rows[id] = nil
    names[row] = nil
  }

  /// The row of a name; nil when the store does not know it.
  func existingRow(of id: NodeID) throws -> Int64? {
    if let row = rows[id] { return row }
    guard let row = try find.bind(id.rawValue).first() else { return nil }
    if rows.count >= capacity { rows.removeAll(keepingCapacity: true) }
    rows[id] = row
    return row
  }

  /// The name in a row.
  func name(in row: Int64) throws -> NodeID {
    if let name = names[row] { return name }
    guard try read.bind(row).next() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a node has no name")
    }
    let name = NodeID(rawValue: read.text(0))
    read.rewind()
    if names.count >= capacity { names.removeAll(keepingCapacity: true) }
    names[row] = name
    return name
  }
}
