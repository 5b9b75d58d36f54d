internal import Foundation
internal import GRDB

extension GraphStore {
  /// The pages of the file that are kept in memory: with SQLite's two megabytes a query for a busy chair reads each
  /// page of a large store ten times. More of them than this do not make the taking in of articles faster.
  private static let cacheKilobytes = 65_536

  /// The pages in the journal from which on they go into the file: a page that changes often goes there once for many
  /// changes.
  private static let journalPages = 16_384

  /// Opens the file and brings its schema up to date.
  static func open(path: String, access: Access) throws -> DatabaseQueue {
    let exists = FileManager.default.fileExists(atPath: path)
    if !exists && access != .create {
      throw StoreError(
        code: .missing, path: path, message: "there is no such store; 'plenum build' makes one")
    }
    var configuration = Configuration()
    configuration.readonly = access == .read
    // Rows that refer to each other are written together and removed together; asking for both ends of each reference
    // costs a tenth of the time that articles need.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes)")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(journalPages)")
    }
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
