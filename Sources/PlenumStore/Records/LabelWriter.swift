internal import GRDB
internal import PlenumModel

/// Makes nodes findable by the words of their labels.
final class LabelWriter {
  private let insertion: BoundStatement
  private(set) var known: [Int64: [String]]

  init(_ db: Database, known: [Int64: [String]]) throws {
    insertion = try BoundStatement(
      db, "INSERT OR IGNORE INTO label (nodeID, searchKey, exactKey) VALUES (?, ?, ?)")
    self.known = known
  }

  /// Gives a node a label, unless it has it.
  func insert(_ label: String, of nodeID: Int64) throws {
    if let labels = known[nodeID], labels.contains(label) { return }
    try insertion.bind(nodeID).bind(LabelKey.search(label)).bind(LabelKey.exact(label)).run()
    known[nodeID, default: []].append(label)
  }

  /// Forgets what labels a node has.
  func forget(_ nodeID: Int64) { known[nodeID] = nil }
}
