import PlenumModel

/// Makes the arrows of a picture from a graph's relations.
///
/// Relations between the same two nodes become one arrow, as do `org:organizer` and `organized`,
/// `eli:passed_by` and `issued`. A post is an arrow to its body with the title as caption; only a view
/// of people draws the posts held, in other pictures labels name them.
struct PictureEdges {
  private let graph: Graph
  private let view: GraphView
  private let language: CaptionLanguage
  private var edges: [PictureEdge.Ends: PictureEdge] = [:]

  init(_ graph: Graph, _ options: NetworkOptions) {
    self.graph = graph
    view = options.view
    language = options.language
    if view.isWeighted {
      addShared()
      return
    }
    for edge in graph.edges { add(edge) }
    for node in graph.nodes { addLinks(of: node) }
  }

  /// The arrows, sorted by their ends.
  var sorted: [PictureEdge] {
    edges.values.sorted {
      ($0.ends.source, $0.ends.target) < ($1.ends.source, $1.ends.target)
    }
  }

  private mutating func add(_ edge: Edge) {
    guard graph.node(edge.subject) != nil, graph.node(edge.object) != nil else { return }
    switch edge.predicate {
    case .holds, .held: if view == .people { addPost(of: edge) }
    case .elected: addPost(of: edge)
    default:
      add(from: edge.subject, edge.predicate, to: edge.object, nil, weight: edge.weight)
    }
  }

  private mutating func addPost(of edge: Edge) {
    guard let post = graph.node(edge.object) else { return }
    for body in post.links(.postIn) where graph.node(body) != nil {
      add(
        from: edge.subject, edge.predicate, to: body, title(of: post, edge.predicate),
        weight: edge.weight)
    }
  }

  /// A post's title; in a view of people, where it is all the caption, with the word for a former one.
  private func title(of post: Node, _ predicate: Predicate) -> String {
    guard view == .people, predicate == .held else { return post.shortTitle }
    return predicate.names[language] + " " + post.shortTitle
  }

  private mutating func addLinks(of node: Node) {
    if view == .bodies { addHierarchy(of: node) }
    for body in node.links(.organizer) where graph.node(body) != nil {
      add(from: body, .organized, to: node.id, nil, weight: 1)
    }
    for body in node.links(.passedBy) where graph.node(body) != nil {
      add(from: body, .issued, to: node.id, nil, weight: 1)
    }
  }

  /// The bodies that a body is or has become part of.
  private mutating func addHierarchy(of body: Node) {
    for parent in body.links(.subOrganizationOf) where graph.node(parent) != nil {
      add(from: body.id, .part, to: parent, weight: 1)
    }
    for successor in body.links(.succeededBy) where graph.node(successor) != nil {
      add(from: body.id, .succession, to: successor, weight: 1)
    }
  }

  private mutating func addShared() {
    for pair in Projection(graph, view).pairs {
      add(
        from: pair.source, view == .chairs ? .chaired : .together, to: pair.target,
        weight: pair.events.count)
    }
  }

  private mutating func add(
    from source: NodeID, _ kind: PictureEdge.Kind, to target: NodeID, weight: Int
  ) {
    let ends = PictureEdge.Ends(source: source, target: target)
    edges[ends] = edges[ends] ?? PictureEdge(ends: ends, kind: kind, weight: weight)
  }

  private mutating func add(
    from source: NodeID, _ predicate: Predicate, to target: NodeID, _ detail: String?, weight: Int
  ) {
    let ends = PictureEdge.Ends(source: source, target: target)
    let kind = view == .people ? PictureEdge.Kind.posts : .relations
    edges[ends, default: PictureEdge(ends: ends, kind: kind)].add(
      predicate, detail: detail, weight: weight)
  }
}

extension Node {
  /// A position's title, else its label.
  var shortTitle: String { text(.title) ?? label }
}
