import PlenumModel

/// What a picture of a graph shows: which nodes, which arrows, which frames.
///
/// Persons, events and directives are shown, bodies when an arrow reaches them; positions and
/// places stand in labels. In a view of people, of bodies or of shared events, all nodes without an
/// arrow are left out.
struct Picture {
  /// A frame around persons of one body.
  struct Frame {
    let body: NodeID
    let members: [NodeID]
  }

  let graph: Graph
  let view: GraphView
  /// The nodes shown, in name order.
  let nodes: [Node]
  /// The arrows shown, sorted by their ends.
  let edges: [PictureEdge]
  /// The frames, in name order of the bodies.
  let frames: [Frame]
  /// The number of nodes that the limit kept out.
  let omittedNodes: Int
  /// The number of arrows at a node.
  let degrees: [NodeID: Int]

  /// Chooses what to show; ``NetworkOptions/maxNodes`` is the limit.
  init(_ graph: Graph, _ options: NetworkOptions) {
    view = options.view
    let graph = options.view.part(of: graph)
    let edges = PictureEdges(graph, options).sorted
    let candidates = Picture.candidates(of: graph, options.view, edges)
    let pairs = edges.map {
      HeaviestNodes.Pair(source: $0.ends.source, target: $0.ends.target, weight: $0.weight)
    }
    let chosen = HeaviestNodes(pairs: pairs).chosen(
      of: candidates.map(\.id), limit: options.maxNodes)
    self.graph = graph
    nodes = candidates.filter { chosen.contains($0.id) }
    self.edges = edges.filter { chosen.contains($0.ends.source) && chosen.contains($0.ends.target) }
    omittedNodes = candidates.count - nodes.count
    frames = options.view == .full ? Picture.frames(around: nodes, in: graph) : []
    degrees = Dictionary(
      self.edges.flatMap { [($0.ends.source, 1), ($0.ends.target, 1)] }, uniquingKeysWith: +)
  }

  /// The most arrows that all have captions; with more, colours tell relations apart.
  private static let captionLimit = 40

  /// Whether arrows of relations have captions.
  var hasCaptions: Bool { view == .people || edges.count <= Picture.captionLimit }

  /// Whether it has more nodes than `dot` lays out readably: labels are names only.
  var isLarge: Bool { nodes.count > DOTExporter.defaultNodeLimit }

  private static func candidates(of graph: Graph, _ view: GraphView, _ edges: [PictureEdge])
    -> [Node]
  {
    let reached = Set(edges.flatMap { [$0.ends.source, $0.ends.target] })
    let alone: Set<NodeKind> =
      [.full, .meetings, .directives].contains(view) ? [.person, .event, .directive] : []
    return graph.nodes.filter { node in
      alone.contains(node.kind)
        || reached.contains(node.id) && node.kind != .article && node.kind != .tenure
    }
  }

  /// Persons of one body, two at least; each person stands in the frame of the most common body.
  private static func frames(around nodes: [Node], in graph: Graph) -> [Frame] {
    let persons = Set(nodes.filter { $0.kind == .person }.map(\.id))
    var bodies: [NodeID: Set<NodeID>] = [:]
    for edge in graph.edges where edge.predicate == .holds && persons.contains(edge.subject) {
      for body in graph.node(edge.object)?.links(.postIn) ?? [] {
        bodies[body, default: []].insert(edge.subject)
      }
    }
    var taken: Set<NodeID> = []
    var frames: [Frame] = []
    let order = bodies.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (body, holders) in order {
      let members = holders.subtracting(taken).sorted()
      guard members.count > 1, graph.node(body) != nil else { continue }
      taken.formUnion(members)
      frames.append(Frame(body: body, members: members))
    }
    return frames.sorted { $0.body < $1.body }
  }
}
