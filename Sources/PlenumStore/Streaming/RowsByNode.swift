internal import GRDB

/// The rows of a query that begin with a node's row and stand in the order of nodes' names.
///
/// The query reads a table once, in the order of the file, and SQLite sorts what it finds in temporary files: that is
/// much faster than to look up the rows of one node after the other, which lie all over the file.
final class RowsByNode {
  private let rows: RowCursor
  private var upcoming: Row?

  /// Runs a query on rows of a table that name a node in a column.
  ///
  /// - Parameters:
  ///   - db: the store.
  ///   - columns: what follows the node's row; `node` is the node.
  ///   - table: a table, or a query in parentheses; with `NOT INDEXED` it is read in the order of the file.
  ///   - node: the column that names the node.
  ///   - order: what sorts the rows of one node, if anything.
  init(
    _ db: Database, _ columns: String, from table: String, of node: String, order: String? = nil
  ) throws {
    rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT node.id, \(columns) FROM \(table) CROSS JOIN node ON node.id = \(node)
        ORDER BY node.name \(order.map { ", " + $0 } ?? "")
        """)
    upcoming = try rows.next()
  }

  /// The node that the next rows are of; nil at the end.
  var node: Int64? { upcoming.map { $0[0] } }

  /// Calls `body` with each row of a node that has not been passed.
  func forEach(of node: Int64, _ body: (Row) throws -> Void) throws {
    while let row = upcoming, row[0] == node {
      try body(row)
      upcoming = try rows.next()
    }
  }
}
