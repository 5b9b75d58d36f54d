public import PlenumModel

/// What the articles of a run give, by kind; a node or an edge counts once for each article.
public struct RunTally: Sendable, Hashable {
  /// Number of nodes of each kind.
  public private(set) var nodes: [NodeKind: Int] = [:]
  /// Number of edges of each relation.
  public private(set) var edges: [Predicate: Int] = [:]

  init() {}

  /// Adds what one article gives.
  mutating func add(_ document: DocumentGraph) {
    for node in document.nodes { nodes[node.kind, default: 0] += 1 }
    var last: Statement?
    for statement in document.statements {
      if !RunTally.isSameEdge(statement, last) { edges[statement.predicate, default: 0] += 1 }
      last = statement
    }
  }

  /// Whether two statements that stand together in the order of statements are of one edge.
  private static func isSameEdge(_ statement: Statement, _ last: Statement?) -> Bool {
    guard let last else { return false }
    return statement.predicate == last.predicate && statement.subject == last.subject
      && statement.object == last.object
  }
}
