import PlenumModel

/// A graph as network tools see it, in memory: things and links.
struct Network: NetworkSource {
  /// The nodes, in name order.
  let nodes: [NetworkNode]
  /// Relations in graph order, then structural links in name order.
  let links: [Link]
  let isDirected: Bool
  let omittedNodes: Int
  let danglingLinks: Int
  private let part: String

  /// Takes the network of a view out of a graph.
  init(_ graph: Graph, _ options: NetworkOptions, scope: NetworkScope = .things) throws {
    let view = options.view
    var graph = view.part(of: graph)
    var omitted = 0
    if let limit = options.maxNodes {
      let things = graph.nodes.filter { Network.isThing($0, view) }.map(\.id)
      if things.count > limit {
        let core = HeaviestNodes(pairs: try Network.pairs(of: graph, options))
        let chosen = core.chosen(of: things, limit: limit)
        graph = GraphRestriction.graph(graph, view, among: chosen)
        omitted = things.count - chosen.count
      }
    }
    let content = try Content(graph, options, scope)
    nodes = content.nodes
    links = content.links
    danglingLinks = content.dangling
    omittedNodes = omitted
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

  /// Whether some node has a value of a property.
  func uses(_ property: Property) -> Bool { nodes.contains { !$0.node[property].isEmpty } }

  private static func pairs(of graph: Graph, _ options: NetworkOptions) throws
    -> [HeaviestNodes.Pair]
  {
    try Content(graph, options, .things).links.map {
      .init(source: $0.source, target: $0.target, weight: $0.weight)
    }
  }

  /// Whether a node is shown where articles and tenures are not; views that count events show no events.
  fileprivate static func isThing(_ node: Node, _ view: GraphView) -> Bool {
    NetworkScope.things.includes(node.kind) && !(view.isWeighted && node.kind == .event)
  }
}

/// The nodes and links of a view.
private struct Content {
  var nodes: [NetworkNode] = []
  var links: [Link] = []
  var dangling = 0

  /// A view that counts events has no records, since nothing would link to them.
  init(_ graph: Graph, _ options: NetworkOptions, _ scope: NetworkScope) throws {
    let counted =
      options.view.isWeighted
      ? LinkMaker.counted(graph, options.view, options.language) : nil
    self = try graph.withReader { reader in
      if let counted { return try Content(graph, options.view, counted, reader) }
      return try Content(StreamedNetwork(reader, options, scope: scope, hasSpells: true))
    }
  }

  private init(_ network: StreamedNetwork) throws {
    dangling = network.danglingLinks
    try network.forEachNode { nodes.append($0) }
    try network.forEachLink { links.append($0) }
  }

  private init(_ graph: Graph, _ view: GraphView, _ links: [Link], _ reader: any GraphReader) throws
  {
    let shown = graph.nodes.filter { Network.isThing($0, view) }
    let names = Set(shown.map(\.id))
    self.links = links.filter { names.contains($0.source) && names.contains($0.target) }
    dangling = links.count - self.links.count
    let meter = try NodeMeter(reader)
    for link in self.links { try meter.add(link) }
    nodes = try shown.map(meter.measured)
  }
}
