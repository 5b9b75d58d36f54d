internal import GRDB
internal import PlenumModel

/// Tallies of links by node, in a temporary file that SQLite makes and removes.
final class TallySpool: LinkTallies {
  /// How many tallies wait in memory before they go to the file together.
  private static let capacity = 20_000

  private let database: DatabaseQueue
  private var waiting: [NodeID: LinkTally] = [:]

  init() throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF") }
    database = try DatabaseQueue(path: "", configuration: configuration)
    try database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE tally (name TEXT PRIMARY KEY, links INTEGER, firstDay INTEGER, lastDay INTEGER)
          WITHOUT ROWID
          """)
    }
  }

  func add(_ tally: LinkTally, to id: NodeID) throws {
    waiting[id, default: LinkTally()].add(tally)
    if waiting.count >= TallySpool.capacity { try settle() }
  }

  func tally(of id: NodeID) throws -> LinkTally {
    if !waiting.isEmpty { try settle() }
    return try database.unsafeReentrantRead { db in
      let find = try db.cachedStatement(
        sql: "SELECT links, firstDay, lastDay FROM tally WHERE name = ?")
      let row = try Row.fetchOne(find, arguments: [id.rawValue])
      return row.map { LinkTally(links: $0[0], firstDay: $0[1], lastDay: $0[2]) } ?? LinkTally()
    }
  }

  /// Sends the waiting tallies to the file, in name order, which spares it seeks.
  private func settle() throws {
    try database.write { db in
      let add = try db.cachedStatement(
        sql: """
          INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
            links = links + excluded.links, firstDay = MIN(firstDay, excluded.firstDay),
            lastDay = MAX(lastDay, excluded.lastDay)
          """)
      for (id, tally) in waiting.sorted(by: { $0.key < $1.key }) {
        try add.execute(arguments: [id.rawValue, tally.links, tally.firstDay, tally.lastDay])
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
