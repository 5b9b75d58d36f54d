/// Walks a graph in the order in which files are written, one node at a time.
///
/// No more than one node with its relations, or the statements that start from it, is held in memory.
public protocol GraphReader {
  /// Calls `body` with every node in name order, each with the relations that start from it.
  func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws

  /// Calls `body` with every name that relations start from and that no node has, in name order.
  func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws

  /// Calls `body` with the statements of one subject after the other, sorted as in ``Graph/statements``.
  func forEachSubject(_ body: ([Statement]) throws -> Void) throws

  /// The node of this name.
  func node(_ id: NodeID) throws -> Node?

  /// The articles whose text names the node, or says a relation of it, sorted; of an article, itself.
  func articles(naming node: Node) throws -> [NodeID]

  /// Empty tallies of links.
  func tallies() throws -> any LinkTallies
}

extension GraphReader {
  /// Calls `body` with every edge in graph order.
  public func forEachEdge(_ body: (Edge) throws -> Void) throws {
    try forEachSubject { statements in try Graph.edges(from: statements).forEach(body) }
  }
}
