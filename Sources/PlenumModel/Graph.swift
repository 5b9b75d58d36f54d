/// A graph over any number of articles.
public struct Graph: Sendable {
  /// All nodes (articles and tenures included), sorted by name.
  public let nodes: [Node]
  /// All statements, sorted.
  public let statements: [Statement]
  /// The relations, one for each subject, predicate and object, sorted. Those implied by
  /// ``Predicate/implied`` are not listed again.
  public let edges: [Edge]

  private let index: [NodeID: Int]

  /// Makes a graph from finished nodes and statements; sorts both.
  public init(nodes: [Node], statements: [Statement]) {
    let sorted = nodes.sorted { $0.id < $1.id }
    self.nodes = sorted
    self.statements = statements.sorted()
    index = Dictionary(
      sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    edges = Graph.edges(from: self.statements)
  }

  /// The node of this name.
  public func node(_ id: NodeID) -> Node? { index[id].map { nodes[$0] } }

  /// The nodes of a kind.
  public func nodes(of kind: NodeKind) -> [Node] { nodes.filter { $0.kind == kind } }

  /// Number of triples of property links between nodes, such as `org:postIn`.
  public var linkCount: Int {
    nodes.reduce(0) { count, node in
      count + node.properties.filter { $0.key.isLink }.reduce(0) { $0 + $1.value.count }
    }
  }

  static func edges(from sorted: [Statement]) -> [Edge] {
    var edges: [Edge] = []
    var group: [Statement] = []
    for statement in sorted {
      if let first = group.first, !first.isSameRelation(as: statement) {
        edges.append(Edge(group))
        group.removeAll(keepingCapacity: true)
      }
      group.append(statement)
    }
    if !group.isEmpty { edges.append(Edge(group)) }
    return edges
  }
}

extension Statement {
  /// Whether subject, predicate and object are equal.
  func isSameRelation(as other: Statement) -> Bool {
    subject == other.subject && predicate == other.predicate && object == other.object
  }
}

extension Edge {
  /// An edge from its statements, which share subject, predicate and object.
  fileprivate init(_ statements: [Statement]) {
    self.init(
      subject: statements[0].subject, predicate: statements[0].predicate,
      object: statements[0].object, statements: statements)
  }
}
