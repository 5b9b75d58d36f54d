internal import Foundation
internal import GRDB

extension GraphStore {
  /// A name for what the store holds: another one after every change, also one that is undone later.
  ///
  /// What is derived from a store and kept elsewhere is good as long as the name stays.
  ///
  /// - Throws: ``StoreError``.
  public func revision() throws -> String {
    try read { try StoreRevision.read($0) } ?? fileDates()
  }

  /// For stores that an earlier version wrote and this one only reads.
  private func fileDates() -> String {
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    let size = facts?[.size] as? Int ?? 0
    let changed = facts?[.modificationDate] as? Date ?? .now
    return "\(size)-\(changed.timeIntervalSinceReferenceDate)"
  }
}

/// The table with the name of the store's content: 128 bits of chance, drawn at each change.
enum StoreRevision {
  static func createTable(_ db: Database) throws {
    try db.create(table: "revision") { table in
      table.primaryKey("id", .integer).check { $0 == 1 }
      table.column("name", .text).notNull()
    }
    try renew(db)
  }

  static func renew(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO revision (id, name) VALUES (1, lower(hex(randomblob(16))))")
  }

  /// The name, or nil where there is no such table.
  static func read(_ db: Database) throws -> String? {
    guard try db.tableExists("revision") else { return nil }
    return try String.fetchOne(db, sql: "SELECT name FROM revision")
  }
}
