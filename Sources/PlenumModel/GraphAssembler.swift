/// Joins document graphs into one graph. The result does not depend on their order.
public struct GraphAssembler: Sendable {
  private var contributions: [NodeID: NodeTally] = [:]
  private var statements: Set<Statement> = []

  /// Starts with nothing.
  public init() {}

  /// Takes in what one article gives.
  public mutating func add(_ document: DocumentGraph) {
    add(document.article)
    for node in document.nodes { add(node) }
    statements.formUnion(document.statements)
  }

  /// Takes in one article's view of a node.
  public mutating func add(_ node: Node) {
    contributions[node.id, default: NodeTally(node.id, kind: node.kind)].add(node)
  }

  /// Takes in one statement.
  public mutating func add(_ statement: Statement) { statements.insert(statement) }

  /// The graph of everything taken in, with tenures.
  public func graph() -> Graph {
    let merged = contributions.values.map(\.node)
    let tenures = TenureBuilder(nodes: merged).tenures(from: statements).map(\.node)
    return Graph(nodes: merged.map(withKnownSuccessors) + tenures, statements: Array(statements))
  }

  /// A body points to the body that took its place only where some article speaks of that one.
  private func withKnownSuccessors(_ node: Node) -> Node {
    guard !node[.succeededBy].isEmpty else { return node }
    var node = node
    node[.succeededBy] = node.links(.succeededBy).filter { contributions[$0] != nil }
      .map { .node($0) }
    return node
  }
}
