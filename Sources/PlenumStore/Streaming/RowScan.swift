internal import GRDB
internal import GRDBSQLite

/// Reads the rows of a query straight from SQLite: only what is asked for is copied.
@safe
final class RowScan {
  private let statement: GRDB.Statement
  private let rows: SQLiteStatement

  /// Prepares a query.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    unsafe rows = statement.sqliteStatement
  }

  /// Goes to the next row, if there is one.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(rows)
    if code == SQLITE_ROW { return true }
    unsafe sqlite3_reset(rows)
    guard code == SQLITE_DONE else {
      let message = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(rows)))
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  /// A whole number of the row.
  func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(rows, column) }

  /// A number of the row.
  func number(_ column: Int32) -> Double { unsafe sqlite3_column_double(rows, column) }

  /// The bytes of a text of the row, until it goes on; none for NULL.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let text = unsafe sqlite3_column_text(rows, column)
    return unsafe UnsafeRawBufferPointer(
      start: text, count: text == nil ? 0 : Int(sqlite3_column_bytes(rows, column)))
  }

  /// A text of the row; empty for NULL.
  func text(_ column: Int32) -> String { unsafe String(decoding: bytes(column), as: UTF8.self) }
}
