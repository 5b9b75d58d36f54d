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
    let chosen = Picture.heaviest(of: candidates, edges: edges, limit: nodeLimit)
    self.graph = graph
    nodes = candidates.filter { chosen.contains($0.id) }
    self.edges = edges.filter { chosen.contains($0.ends.source) && chosen.contains($0.ends.target) }
    omittedNodes = candidates.count - nodes.count
    frames = Picture.frames(around: nodes, in: graph)
  }

  /// The ends of the heaviest arrows, as many as the limit lets in, then single nodes.
  private static func heaviest(of nodes: [Node], edges: [PictureEdge], limit: Int?) -> Set<NodeID> {
    guard let limit, nodes.count > limit else { return Set(nodes.map(\.id)) }
    var weights: [NodeID: Int] = [:]
    for edge in edges {
      weights[edge.ends.source, default: 0] += edge.weight
      weights[edge.ends.target, default: 0] += edge.weight
    }
    let ranked = edges.map { edge in
      (edge, (weights[edge.ends.source] ?? 0) + (weights[edge.ends.target] ?? 0))
    }.sorted { one, other in
      (other.0.weight, other.1) == (one.0.weight, one.1)
        ? (one.0.ends.source, one.0.ends.target) < (other.0.ends.source, other.0.ends.target)
        : (other.0.weight, other.1) < (one.0.weight, one.1)
    }
    var chosen: Set<NodeID> = []
    for group in ranked.map({ [$0.0.ends.source, $0.0.ends.target] }) + nodes.map({ [$0.id] }) {
      let union = chosen.union(group)
      if union.count <= limit { chosen = union }
      if chosen.count == limit { break }
    }
    return chosen
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
