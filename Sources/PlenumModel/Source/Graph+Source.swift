extension Graph: GraphSource {
  /// The graph itself.
  public func graph() -> Graph { self }

  /// Calls `body` with a reader of the graph.
  public func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try body(MemoryReader(self))
  }
}

/// Walks a graph in memory.
struct MemoryReader: GraphReader {
  private let graph: Graph
  private let relations: [NodeID: [Relation]]
  private let naming: [NodeID: Set<NodeID>]

  init(_ graph: Graph) {
    self.graph = graph
    relations = Dictionary(grouping: graph.edges, by: \.subject)
      .mapValues { $0.map { Relation($0.predicate, $0.object) } }
    naming = MemoryReader.articles(of: graph)
  }

  func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
    for node in graph.nodes { try body(node, relations[node.id] ?? []) }
  }

  func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws {
    for (subject, relations) in relations.sorted(by: { $0.key < $1.key })
    where graph.node(subject) == nil {
      try body(subject, relations)
    }
  }

  func forEachSubject(_ body: ([Statement]) throws -> Void) throws {
    for group in graph.statements.chunked(by: { $0.subject == $1.subject }) {
      try body(Array(group))
    }
  }

  func node(_ id: NodeID) -> Node? { graph.node(id) }

  func articles(naming node: Node) -> [NodeID] {
    node.kind == .article ? [node.id] : (naming[node.id] ?? []).sorted()
  }

  func uses(_ property: Property) -> Bool {
    graph.nodes.contains { !$0[property].isEmpty }
  }

  func tallies() -> any LinkTallies { MemoryTallies() }

  private static func articles(of graph: Graph) -> [NodeID: Set<NodeID>] {
    var articles: [NodeID: Set<NodeID>] = [:]
    for article in graph.nodes where article.kind == .article {
      for named in article.links(.mentions) + article.links(.about) {
        articles[named, default: []].insert(article.id)
      }
    }
    for statement in graph.statements {
      articles[statement.subject, default: []].insert(statement.article)
      articles[statement.object, default: []].insert(statement.article)
    }
    return articles
  }
}

extension Array {
  /// Stretches of neighbours that belong together.
  fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for at in indices where at + 1 == count || !belongs(self[at], self[at + 1]) {
      chunks.append(self[start...at])
      start = at + 1
    }
    return chunks
  }
}
