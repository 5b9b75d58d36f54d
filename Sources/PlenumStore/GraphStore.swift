internal import GRDB
internal import Synchronization

/// A graph kept in one file: articles with what each of them says.
///
/// Nodes and relations are not stored ready-made; ``graph()`` joins what the articles say, so that
/// nothing depends on the order in which articles came, and an article taken out leaves no trace.
///
/// ```swift
/// let store = try GraphStore(path: "news.plenum")
/// try store.add(documents)
/// let graph = try store.graph()
/// ```
public final class GraphStore: Sendable {
  /// How a store is opened.
  public enum Access: Sendable {
    /// Read and write; the file is made when there is none.
    case create
    /// Read and write a file that is there.
    case update
    /// Only read a file that is there.
    case read
  }

  /// The store's file.
  public let path: String
  let database: DatabaseQueue
  private let memory = Memory()

  /// Opens or creates a store.
  ///
  /// - Parameters:
  ///   - path: the store's file.
  ///   - access: whether to write, and whether to make a file that is not there.
  /// - Throws: ``StoreError``.
  public init(path: String, access: Access = .create) throws {
    self.path = path
    database = try translatingErrors(of: path) {
      try GraphStore.open(path: path, access: access)
    }
  }

  /// Closes the file; the store cannot be used afterwards.
  ///
  /// - Throws: ``StoreError``.
  public func close() throws {
    try translatingErrors(of: path) {
      try settleJournal()
      try database.close()
    }
  }

  /// Leaves one file behind, which can be copied and read where nothing may be written; while others read, the
  /// journal stays.
  private func settleJournal() throws {
    try database.writeWithoutTransaction { db in
      if db.configuration.readonly { return }
      do {
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      }
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(of: path) { try database.read(body) }
  }

  /// Writes in one transaction; what changes the store changes its ``revision()``.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try write { db, known in
      known = KnownNodes()
      return try body(db)
    }
  }

  /// Writes in one transaction that may use what the last one left to know, and says what the next one may.
  func write<Value>(_ body: (Database, inout KnownNodes) throws -> Value) throws -> Value {
    try translatingErrors(of: path) {
      try database.write { db in
        let changes = db.totalChangesCount
        var known = try takeKnown(db)
        let value = try body(db, &known)
        if db.totalChangesCount != changes { try StoreRevision.renew(db) }
        let kept = known
        db.afterNextTransaction { [memory] _ in memory.known.withLock { $0 = kept } }
        return value
      }
    }
  }

  /// Lets closures hold what the store knows.
  private final class Memory: Sendable {
    let known = Mutex(KnownNodes())
  }

  /// What is known of nodes; when the transaction fails, nothing is any more.
  private func takeKnown(_ db: Database) throws -> KnownNodes {
    let version = try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    return memory.known.withLock { known in
      defer { known = KnownNodes() }
      return known.current(at: version)
    }
  }
}
