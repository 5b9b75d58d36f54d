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

  /// Calls `body` with every node of some kinds in name order.
  func forEachNode(of kinds: Set<NodeKind>, _ body: (Node) throws -> Void) throws

  /// Calls `body` with every name that relations start from and these, in graph order.
  func forEachRelations(_ body: (NodeID, [Relation]) throws -> Void) throws

  /// The node of this name with nothing but its dates and its address, if it is an article, an event or a tenure.
  func outline(of id: NodeID) throws -> Node?

  /// How many articles name the node, or say a relation of it; of an article, 1.
  func articleCount(naming node: Node) throws -> Int

  /// The node of this name.
  func node(_ id: NodeID) throws -> Node?

  /// The articles whose text names the node, or says a relation of it, sorted; of an article, itself.
  func articles(naming node: Node) throws -> [NodeID]

  /// Whether articles give values of a property, so that a file has to declare it.
  func uses(_ property: Property) throws -> Bool

  /// Empty tallies of links.
  func tallies() throws -> any LinkTallies
}

extension GraphReader {
  /// Calls `body` with every node of some kinds in name order.
  public func forEachNode(of kinds: Set<NodeKind>, _ body: (Node) throws -> Void) throws {
    try forEachNode { node, _ in
      if kinds.contains(node.kind) { try body(node) }
    }
  }

  /// Calls `body` with every name that relations start from and these, in graph order.
  public func forEachRelations(_ body: (NodeID, [Relation]) throws -> Void) throws {
    try forEachSubject { statements in
      let edges = Graph.edges(from: statements)
      guard let subject = edges.first?.subject else { return }
      try body(subject, edges.map { Relation($0.predicate, $0.object) })
    }
  }

  /// The whole node, which has its dates and its address too.
  public func outline(of id: NodeID) throws -> Node? { try node(id) }

  /// The length of what ``articles(naming:)`` gives.
  public func articleCount(naming node: Node) throws -> Int { try articles(naming: node).count }

  /// Looks at every node that can have one.
  public func uses(_ property: Property) throws -> Bool {
    var isUsed = false
    try forEachNode(of: Set(property.declaration.domain)) { node in
      if !node[property].isEmpty { isUsed = true }
    }
    return isUsed
  }

  /// Calls `body` with every edge in graph order.
  public func forEachEdge(_ body: (Edge) throws -> Void) throws {
    try forEachSubject { statements in try Graph.edges(from: statements).forEach(body) }
  }
}
