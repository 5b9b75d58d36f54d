internal import Foundation
internal import GRDB

extension GraphStore {
  /// The pages of the file that are kept in memory: with SQLite's two megabytes a query for a busy chair reads each
  /// page of a large store ten times.
  private static let cacheKilobytes = 65_536

  /// Opens the file and brings its schema up to date.
  static func open(path: String, access: Access) throws -> DatabaseQueue {
    let exists = FileManager.default.fileExists(atPath: path)
    if !exists && access != .create {
      throw StoreError(
        code: .missing, path: path, message: "there is no such store; 'plenum build' makes one")
    }
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes)") }
    // Readers go on reading the last state while somebody writes.
    if access != .read { configuration.journalMode = .wal }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try check(database, path: path)
    if access != .read { try StoreMigrator.migrator.migrate(database) }
    return database
  }

  /// Refuses files of other programs and of later versions.
  private static func check(_ database: DatabaseQueue, path: String) throws {
    try database.read { db in
      let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id")
      let tables = "SELECT COUNT(*) FROM sqlite_schema WHERE name NOT LIKE '%grdb_migrations%'"
      let isEmpty = try Int.fetchOne(db, sql: tables) == 0
      let isOurs = applicationID == StoreMigrator.applicationID
      guard isOurs || (isEmpty && !db.configuration.readonly) else {
        throw StoreError(
          code: .notAStore, path: path,
          message: "is not a Plenum store; name another file with --store")
      }
      guard try !StoreMigrator.migrator.hasBeenSuperseded(db) else {
        throw StoreError(
          code: .newerVersion, path: path,
          message: "was written by a newer version of plenum; use that version")
      }
    }
  }
}
