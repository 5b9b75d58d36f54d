import PlenumModel

/// A graph as network tools see it, in memory: things and links.
struct Network: NetworkSource {
  /// Which nodes take part.
  enum Scope {
    /// No articles, tenures and links `about` and `mentions`: they would join everything with
    /// everything. Articles come back as weights and as evidence of links.
    case things
    /// Articles and tenures too, with their links.
    case records
  }

  /// Properties that are links between things.
  static let structure: [Property] = [
    .jurisdiction, .location, .organizer, .passedBy, .postIn, .subOrganizationOf,
    .succeededBy, .within,
  ]

  /// Properties that are links of articles and tenures.
  static let records: [Property] = [.about, .mentions, .member, .post]

  /// The nodes, in name order.
  let nodes: [NetworkNode]
  /// Relations in graph order, then structural links in name order.
  let links: [Link]
  let isDirected: Bool
  let omittedNodes: Int
  let danglingLinks: Int
  private let part: String

  /// Takes the network of a view out of a graph.
  init(_ graph: Graph, _ options: NetworkOptions, scope: Scope = .things) {
    let view = options.view
    var graph = view.part(of: graph)
    let things = Network.nodes(of: graph, view, .things).map(\.id)
    if let limit = options.maxNodes, things.count > limit {
      let links = Network.links(of: graph, options, .things)
      let heaviest = HeaviestNodes(
        pairs: links.map { .init(source: $0.source, target: $0.target, weight: $0.weight) })
      let chosen = heaviest.chosen(of: things, limit: limit)
      graph = GraphRestriction.graph(graph, view, among: chosen)
      omittedNodes = things.count - chosen.count
    } else {
      omittedNodes = 0
    }
    let shown = Network.nodes(of: graph, view, scope)
    let names = Set(shown.map(\.id))
    let all = Network.links(of: graph, options, scope)
    links = all.filter { names.contains($0.source) && names.contains($0.target) }
    nodes = Network.measured(shown, links, Network.weights(of: graph))
    danglingLinks = all.count - links.count
    isDirected = view.isDirected
    part = options.part
  }

  /// The part it is and what was left out.
  var notes: [String] {
    var notes = part.isEmpty ? [] : [part]
    if omittedNodes > 0 {
      notes.append("the heaviest \(nodes.count) of \(nodes.count + omittedNodes) nodes")
    }
    return notes
  }

  /// Calls `body` with each node.
  func forEachNode(_ body: (NetworkNode) throws -> Void) rethrows { try nodes.forEach(body) }

  /// Calls `body` with each link.
  func forEachLink(_ body: (Link) throws -> Void) rethrows { try links.forEach(body) }

  private static func nodes(of graph: Graph, _ view: GraphView, _ scope: Scope) -> [Node] {
    graph.nodes.filter { node in
      switch node.kind {
      case .article, .tenure: scope == .records
      case .event: !view.isWeighted
      default: true
      }
    }
  }

  private static func links(of graph: Graph, _ options: NetworkOptions, _ scope: Scope) -> [Link] {
    let maker = LinkMaker(graph, options.language)
    if options.view.isWeighted { return maker.counted(options.view) }
    return maker.stated(and: scope == .records ? structure + records : structure)
  }

  private static func measured(_ nodes: [Node], _ links: [Link], _ weights: [NodeID: Int])
    -> [NetworkNode]
  {
    var degrees: [NodeID: Int] = [:]
    for link in links {
      degrees[link.source, default: 0] += 1
      degrees[link.target, default: 0] += 1
    }
    return nodes.map { node in
      NetworkNode(
        node: node, weight: weights[node.id] ?? 0, degree: degrees[node.id] ?? 0,
        spell: node.kind == .event ? Spell(of: node) : nil)
    }
  }

  private static func weights(of graph: Graph) -> [NodeID: Int] {
    var articles: [NodeID: Set<NodeID>] = [:]
    for article in graph.nodes(of: .article) {
      for node in article.links(.mentions) + article.links(.about) {
        articles[node, default: []].insert(article.id)
      }
    }
    for statement in graph.statements {
      articles[statement.subject, default: []].insert(statement.article)
      articles[statement.object, default: []].insert(statement.article)
    }
    return articles.mapValues(\.count)
  }
}
