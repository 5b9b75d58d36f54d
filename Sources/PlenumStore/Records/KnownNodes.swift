internal import PlenumModel

/// What a store remembers of its nodes from one batch of articles to the next.
struct KnownNodes: Sendable {
  /// More nodes than this are not remembered: some 60 MB.
  static let capacity = 1 << 17

  /// The rows of nodes by their names.
  var rows: [NodeID: Int64] = [:]
  /// The names of nodes by their rows.
  var names: [Int64: NodeID] = [:]
  /// Labels that the rows are known to have.
  var labels: [Int64: [String]] = [:]
  /// The identities of articles by their rows, which are never used twice.
  var articles: [Int64: String] = [:]
  /// Changes whenever another program writes into the store.
  var version: Int64 = -1

  /// What is remembered at a version; nothing if it is too much, or out of date.
  func current(at version: Int64) -> KnownNodes {
    let count = max(rows.count, names.count, articles.count)
    if self.version == version, count < KnownNodes.capacity { return self }
    var none = KnownNodes()
    none.version = version
    return none
  }
}
