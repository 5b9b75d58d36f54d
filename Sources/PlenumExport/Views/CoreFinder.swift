import PlenumModel

/// Finds the nodes that belong to a body or a place: posts, events and documents.
struct CoreFinder {
  private let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
  }

  /// The bodies of a name with what belongs to them.
  func core(ofBodies name: String) throws -> Set<NodeID> {
    core(of: try nodes(of: .body, named: name))
  }

  /// The places of a name and those within, with their bodies and events and what belongs to these.
  func core(ofPlaces name: String) throws -> Set<NodeID> {
    let places = withInner(try nodes(of: .place, named: name))
    let bodies = graph.nodes.filter { $0.kind == .body && $0.points(.jurisdiction, to: places) }
    let events = graph.nodes.filter { $0.kind == .event && $0.points(.location, to: places) }
    return places.union(events.map(\.id)).union(core(of: Set(bodies.map(\.id))))
  }

  private func nodes(of kind: NodeKind, named name: String) throws -> Set<NodeID> {
    let found = NodeFinder(graph).nodes(of: kind, named: name)
    guard !found.isEmpty else {
      throw ExportError(
        "\(kind.slug) \(name)", "no \(kind.slug) of the graph has this name; try fewer words")
    }
    return found
  }

  private func withInner(_ places: Set<NodeID>) -> Set<NodeID> {
    var all = places
    var count = 0
    while count < all.count {
      count = all.count
      all.formUnion(graph.nodes.filter { $0.points(.within, to: all) }.map(\.id))
    }
    return all
  }

  private func core(of bodies: Set<NodeID>) -> Set<NodeID> {
    let tied = graph.nodes.filter { node in
      [.postIn, .organizer, .passedBy].contains { node.points($0, to: bodies) }
    }
    let related = graph.edges.filter {
      ($0.predicate == .organized || $0.predicate == .issued) && bodies.contains($0.subject)
    }
    return bodies.union(tied.map(\.id)).union(related.map(\.object))
  }
}

extension Node {
  /// Whether a property points to one of some nodes.
  fileprivate func points(_ property: Property, to targets: Set<NodeID>) -> Bool {
    links(property).contains(where: targets.contains)
  }
}
