internal import GRDB
internal import GRDBSQLite

/// A statement of SQL that runs many times: values go straight to SQLite, where GRDB makes an object of each.
///
/// ```swift
/// try find.bind(name).first()
/// ```
@safe
final class BoundStatement {
  private let statement: GRDB.Statement
  private let handle: SQLiteStatement
  /// The last parameter that has its value.
  private var place: Int32 = 0

  /// Prepares a statement whose parameters are all `?`.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    unsafe handle = statement.sqliteStatement
  }

  /// Gives the next parameter a whole number.
  @discardableResult
  func bind(_ number: Int64) throws -> BoundStatement {
    place += 1
    return try checked(unsafe sqlite3_bind_int64(handle, place, number))
  }

  /// Gives the next parameter a whole number, or NULL.
  @discardableResult
  func bind(_ number: Int?) throws -> BoundStatement {
    if let number { return try bind(Int64(number)) }
    return try bindNull()
  }

  /// Gives the next parameter a number.
  @discardableResult
  func bind(_ number: Double) throws -> BoundStatement {
    place += 1
    return try checked(unsafe sqlite3_bind_double(handle, place, number))
  }

  /// Gives the next parameter a text, or NULL.
  @discardableResult
  func bind(_ text: String?) throws -> BoundStatement {
    guard let text else { return try bindNull() }
    place += 1
    let bytes = text.utf8Span.span
    let code = unsafe bytes.withUnsafeBytes { bytes in
      // Without an address SQLite takes the text for NULL.
      let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(BoundStatement.empty.utf8Start)
      return unsafe sqlite3_bind_text(
        handle, place, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        BoundStatement.copied)
    }
    return try checked(code)
  }

  private func bindNull() throws -> BoundStatement {
    place += 1
    return try checked(unsafe sqlite3_bind_null(handle, place))
  }

  private static let empty: StaticString = ""
  /// Tells SQLite to copy a text.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Runs the statement to its end, past the rows it gives.
  func run() throws {
    while try next() {}
  }

  /// Runs an INSERT of one row.
  ///
  /// - Returns: the number of the row.
  func insert() throws -> Int64 {
    try run()
    return unsafe sqlite3_last_insert_rowid(sqlite3_db_handle(handle))
  }

  /// The number in the first row, or nil when there is none.
  func first() throws -> Int64? {
    guard try next() else { return nil }
    defer { rewind() }
    return integer(0)
  }

  /// Goes to the next row; after the last one the statement can be used anew.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    rewind()
    if code == SQLITE_DONE { return false }
    throw failure(code)
  }

  /// A whole number of the row.
  func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  /// A whole number of the row; nil for NULL.
  func optionalInteger(_ column: Int32) -> Int? {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : Int(integer(column))
  }

  /// A text of the row; empty for NULL.
  func text(_ column: Int32) -> String {
    let text = unsafe sqlite3_column_text(handle, column)
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: text, count: text == nil ? 0 : count), as: UTF8.self)
  }

  /// A text of the row; nil for NULL.
  func optionalText(_ column: Int32) -> String? {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// Leaves the rows that are left; values keep until they are given anew.
  func rewind() {
    unsafe sqlite3_reset(handle)
    place = 0
  }

  private func checked(_ code: Int32) throws -> BoundStatement {
    if code == SQLITE_OK { return self }
    rewind()
    throw failure(code)
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
