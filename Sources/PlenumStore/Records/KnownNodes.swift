internal import PlenumModel

/// What a store remembers of its nodes from one batch of articles to the next.
struct KnownNodes: Sendable {
  /// More nodes than this are not remembered: some 30 MB.
  static let capacity = 1 << 17

  /// The rows of nodes by their names.
  var rows: [NodeID: Int64] = [:]
  /// Labels that the rows are known to have.
  var labels: [Int64: [String]] = [:]
  /// Changes whenever another program writes into the store.
  var version: Int64 = -1

  /// What is remembered at a version; nothing if it is too much, or out of date.
  func current(at version: Int64) -> KnownNodes {
    if self.version == version, rows.count < KnownNodes.capacity { return self }
    var none = KnownNodes()
    none.version = version
    return none
  }
}
