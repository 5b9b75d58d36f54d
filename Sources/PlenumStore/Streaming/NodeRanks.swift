internal import GRDB
internal import PlenumModel

/// The names of all nodes in their order, and which node a row stands for: its rank in that order.
///
/// Numbers sort faster than names; a million statements name about 200,000 nodes, which take 20 MB here.
final class NodeRanks {
  /// The names, sorted.
  let names: [NodeID]
  private let ranks: RowTable
  private let articles: RowTable
  private lazy var byName = Dictionary(
    names.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { $1 })

  /// Reads the names of a store.
  init(_ db: Database) throws {
    var names: [NodeID] = []
    var rows: [(row: Int64, number: UInt32)] = []
    let scan = try RowScan(db, "SELECT id, name FROM node ORDER BY name")
    while try scan.next() {
      rows.append((scan.integer(0), UInt32(names.count)))
      names.append(NodeID(rawValue: scan.text(1)))
    }
    self.names = names
    ranks = RowTable(rows)
    articles = try NodeRanks.articles(db, ranks)
  }

  private static func articles(_ db: Database, _ ranks: RowTable) throws -> RowTable {
    var rows: [(row: Int64, number: UInt32)] = []
    let scan = try RowScan(db, "SELECT id, nodeID FROM article")
    while try scan.next() {
      if let rank = ranks[scan.integer(1)] { rows.append((scan.integer(0), rank)) }
    }
    return RowTable(rows)
  }

  /// The rank of the node in a row.
  func rank(ofNode row: Int64) throws -> UInt32 {
    guard let rank = ranks[row] else { throw StoreDamage.error("a node has no name") }
    return rank
  }

  /// The rank of the node of the article in a row.
  func rank(ofArticle row: Int64) throws -> UInt32 {
    guard let rank = articles[row] else { throw StoreDamage.error("a statement has no article") }
    return rank
  }

  /// The rank of a name, nil when the store does not know it; makes a table, for many questions.
  func rank(of id: NodeID) -> UInt32? { byName[id] }

  /// The rank of a name by looking into the names, for few questions.
  func foundRank(of id: NodeID) -> UInt32? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == id ? UInt32(low) : nil
  }

  /// The name of a rank.
  subscript(rank: UInt32) -> NodeID { names[Int(rank)] }
}

/// What a store cannot say of itself unless it is damaged.
enum StoreDamage {
  /// An error with these words.
  static func error(_ message: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: message)
  }
}
