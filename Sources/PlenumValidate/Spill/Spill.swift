internal import GRDB

/// What a check must remember of a file, in a temporary SQLite file that is removed on closing.
final class Spill {
  /// A node that was described.
  struct Entry {
    var name: String
    var line: Int
    var kinds: KindSet
    /// The properties it has, a bit for each term.
    var terms: Int64 = 0
    /// The values of properties that have one, by term.
    var singles: [Int: String] = [:]
  }

  /// A link whose end is not known to be right.
  struct Link {
    let source: String
    let term: Int
    let target: String
    let line: Int
    /// The classes of the end; nil when it is not described.
    let kinds: KindSet?
  }

  private let database: DatabaseQueue

  init() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    database = try DatabaseQueue(path: "", configuration: configuration)
    try database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE entry (name TEXT PRIMARY KEY, line INTEGER, kinds INTEGER, terms INTEGER,
            singles TEXT);
          CREATE TABLE link (source TEXT, term INTEGER, target TEXT, line INTEGER);
          CREATE TABLE edge (id TEXT PRIMARY KEY, line INTEGER);
          """)
    }
    // One transaction for all: nothing of the file outlives the check.
    try database.writeWithoutTransaction { try $0.execute(sql: "BEGIN") }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.unsafeReentrantWrite { db in
      try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
  }

  func entry(named name: String) throws -> Entry? {
    try database.unsafeReentrantWrite { db in
      let find = try db.cachedStatement(sql: "SELECT * FROM entry WHERE name = ?")
      return try Row.fetchOne(find, arguments: [name]).map(Spill.entry)
    }
  }

  func save(_ entry: Entry) throws {
    try run(
      "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)",
      [
        entry.name, entry.line, entry.kinds.rawValue, entry.terms,
        SingleValues.encode(entry.singles),
      ])
  }

  func addLink(from source: String, _ term: Int, to target: String, line: Int) throws {
    try run("INSERT INTO link VALUES (?, ?, ?, ?)", [source, term, target, line])
  }

  /// Takes the name of an edge; gives the line of an earlier one of this name.
  func addEdge(_ id: String, line: Int) throws -> Int? {
    try database.unsafeReentrantWrite { db in
      let find = try db.cachedStatement(sql: "SELECT line FROM edge WHERE id = ?")
      if let earlier = try Int.fetchOne(find, arguments: [id]) { return earlier }
      try db.cachedStatement(sql: "INSERT INTO edge VALUES (?, ?)").execute(arguments: [id, line])
      return nil
    }
  }

  /// Every entry, in the order of the file.
  func forEachEntry(_ body: (Entry) throws -> Void) throws {
    try database.unsafeReentrantWrite { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT name, line, kinds, terms, '' FROM entry")
      while let row = try rows.next() { try body(Spill.entry(row)) }
    }
  }

  /// Every link kept, with the classes of its end.
  func forEachLink(_ body: (Link) throws -> Void) throws {
    try database.unsafeReentrantWrite { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT source, term, target, link.line, kinds FROM link
          LEFT JOIN entry ON entry.name = target ORDER BY link.rowid
          """)
      while let row = try rows.next() {
        let kinds: Int64? = row[4]
        try body(
          Link(
            source: row[0], term: row[1], target: row[2], line: row[3],
            kinds: kinds.map(KindSet.init)))
      }
    }
  }

  private static func entry(_ row: Row) -> Entry {
    Entry(
      name: row[0], line: row[1], kinds: KindSet(rawValue: row[2]), terms: row[3],
      singles: SingleValues.decode(row[4]))
  }
}
