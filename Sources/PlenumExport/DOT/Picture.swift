import PlenumModel

/// What a picture of a graph shows: which nodes, which arrows, which frames.
///
/// Persons, events and directives are shown, bodies when an arrow reaches them; positions and
/// places stand in labels.
struct Picture {
  /// A frame around persons of one body.
  struct Frame {
    let body: NodeID
    let members: [NodeID]
  }

  let graph: Graph
  /// The nodes shown, in name order.
  let nodes: [Node]
  /// The arrows shown, sorted by their ends.
  let edges: [PictureEdge]
  /// The frames, in name order of the bodies.
  let frames: [Frame]
  /// The number of nodes that the limit kept out.
  let omittedNodes: Int

  /// Chooses what to show.
  init(_ graph: Graph, nodeLimit: Int?) {
    let edges = PictureEdges(graph).sorted
    let reached = Set(edges.flatMap { [$0.ends.source, $0.ends.target] })
    let candidates = graph.nodes.filter { node in
      switch node.kind {
      case .person, .event, .directive: true
      case .body: reached.contains(node.id)
      default: false
      }
    }
    let chosen = Picture.core(of: candidates, edges: edges, limit: nodeLimit)
    self.graph = graph
    nodes = candidates.filter { chosen.contains($0.id) }
    self.edges = edges.filter { chosen.contains($0.ends.source) && chosen.contains($0.ends.target) }
    omittedNodes = candidates.count - nodes.count
    frames = Picture.frames(around: nodes, in: graph)
  }

  /// The core of the picture: the lightest fifth goes, round by round, until the limit is met.
  ///
  /// A node weighs what its arrows to other nodes still there weigh, so that the core hangs together.
  private static func core(of nodes: [Node], edges: [PictureEdge], limit: Int?) -> Set<NodeID> {
    var kept = Set(nodes.map(\.id))
    while let limit, kept.count > max(limit, 0) {
      let weights = weights(of: edges, among: kept)
      let heaviestFirst = kept.sorted { one, other in
        (weights[other] ?? 0, one) < (weights[one] ?? 0, other)
      }
      kept = Set(heaviestFirst.prefix(max(limit, kept.count * 4 / 5)))
    }
    return kept
  }

  private static func weights(of edges: [PictureEdge], among kept: Set<NodeID>) -> [NodeID: Int] {
    var weights: [NodeID: Int] = [:]
    for edge in edges where kept.contains(edge.ends.source) && kept.contains(edge.ends.target) {
      weights[edge.ends.source, default: 0] += edge.weight
      weights[edge.ends.target, default: 0] += edge.weight
    }
    return weights
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
