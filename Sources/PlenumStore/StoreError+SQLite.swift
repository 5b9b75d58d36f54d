internal import GRDB

extension StoreError {
  /// The error SQLite gave, in a user's words.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self.init(
        code: .notAStore, path: path,
        message: "is not a Plenum store; name another file with --store")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY:
      self.init(
        code: .unreachable, path: path,
        message: "cannot be opened (\(detail)); check that folder and file can be written")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        code: .locked, path: path,
        message: "is in use by another process; try again when that has ended")
    case .SQLITE_FULL:
      self.init(
        code: .database, path: path, message: "the disk is full; make room and run again")
    default:
      self.init(
        code: .database, path: path,
        message: "\(detail); if the file is damaged, remove it and build again")
    }
  }
}

/// Runs database work and turns SQLite's errors into the store's.
func translatingErrors<Value>(of path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw StoreError(error, path: path)
  }
}
