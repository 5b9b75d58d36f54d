import PlenumModel

/// Cuts a graph down to some nodes and statements, so that nothing in it points outside.
struct GraphRestriction {
  /// Which articles stay beside those that state something.
  enum Articles {
    /// Also those that name a node that stays.
    case naming
    /// No others.
    case stating
  }

  let graph: Graph
  let content: ViewContent
  var articles = Articles.stating
  /// Whether links draw in the nodes they point to.
  var drawsIn = true

  /// The graph of these statements, their ends and some more nodes; tenures are made anew.
  func graph(of statements: [Statement], and seeds: some Sequence<NodeID>) -> Graph {
    let kept = nodes(of: statements, and: seeds)
    let stating = Set(statements.map(\.article))
    var nodes = graph.nodes.compactMap { node -> Node? in
      switch node.kind {
      case .tenure: nil
      case .article: article(node, isStating: stating.contains(node.id), kept)
      default: kept.contains(node.id) ? cut(node, to: kept) : nil
      }
    }
    nodes += tenures(from: statements)
    return Graph(nodes: nodes, statements: statements)
  }

  /// Tenures keep their dates while no statement of theirs goes; the others are made anew.
  private func tenures(from statements: [Statement]) -> [Node] {
    let before = GraphRestriction.posts(in: graph.statements)
    let after = GraphRestriction.posts(in: statements)
    let lasting = graph.nodes(of: .tenure).filter { tenure in
      let ends = tenure.links(.member) + tenure.links(.post)
      return after[ends] != nil && after[ends] == before[ends]
    }
    let done = Set(lasting.map { $0.links(.member) + $0.links(.post) })
    let rest = statements.filter { !done.contains([$0.subject, $0.object]) }
    return lasting + TenureBuilder(nodes: graph.nodes).tenures(from: rest).map(\.node)
  }

  /// How many statements join a person and a post.
  private static func posts(in statements: [Statement]) -> [[NodeID]: Int] {
    var counts: [[NodeID]: Int] = [:]
    for statement in statements where TenureBuilder.predicates.contains(statement.predicate) {
      counts[[statement.subject, statement.object], default: 0] += 1
    }
    return counts
  }

  private func nodes(of statements: [Statement], and seeds: some Sequence<NodeID>) -> Set<NodeID> {
    var kept: Set<NodeID> = []
    var waiting = Array(seeds) + statements.flatMap { [$0.subject, $0.object] }
    while let id = waiting.popLast() {
      guard let node = graph.node(id), content.kinds.contains(node.kind) else { continue }
      guard kept.insert(id).inserted, drawsIn else { continue }
      for property in content.links { waiting += node.links(property) }
    }
    return kept
  }

  private func article(_ node: Node, isStating: Bool, _ kept: Set<NodeID>) -> Node? {
    let node = cut(node, to: kept)
    if isStating { return node }
    let isNaming = !node[.mentions].isEmpty || !node[.about].isEmpty
    return articles == .naming && isNaming ? node : nil
  }

  /// The node without the links of other views and without links to nodes that go.
  private func cut(_ node: Node, to kept: Set<NodeID>) -> Node {
    var node = node
    for property in node.properties.keys where property.isLink {
      let isForeign = NetworkScope.structure.contains(property) && !content.links.contains(property)
      node[property] =
        isForeign ? [] : node.links(property).filter(kept.contains).map { .node($0) }
    }
    return node
  }
}

extension GraphRestriction {
  /// The graph of a view's nodes among some; events stay that count as weights of its links.
  static func graph(_ graph: Graph, _ view: GraphView, among nodes: Set<NodeID>) -> Graph {
    let isCounted: (NodeID) -> Bool = { view.isWeighted && graph.node($0)?.kind == .event }
    let statements = graph.statements.filter { statement in
      nodes.contains(statement.subject)
        && (nodes.contains(statement.object) || isCounted(statement.object))
    }
    return GraphRestriction(graph: graph, content: ViewContent(view), drawsIn: false).graph(
      of: statements, and: nodes)
  }
}
