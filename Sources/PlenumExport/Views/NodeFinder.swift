import PlenumModel

/// Finds nodes by name, as queries do: with or without diacritics, by any of their labels.
struct NodeFinder {
  private let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
  }

  /// The nodes of a kind that have a name.
  func nodes(of kind: NodeKind, named name: String) -> Set<NodeID> {
    guard let search = NameSearch(name) else { return [] }
    return Set(graph.nodes.lazy.filter { $0.kind == kind && $0.isNamed(search) }.map(\.id))
  }

  /// The nodes meant by a name: those whose whole name it is before those that have its words, what a
  /// view is about before what is tied to it, persons before others.
  func nodes(meantBy name: String, in view: GraphView) -> Set<NodeID> {
    let order: [NodeKind] = [.person, .body, .event, .directive, .place, .position]
    let primary = ViewContent(view).primary
    let kinds = order.filter(primary.contains) + order.filter { !primary.contains($0) }
    for form in ["=" + name, name] {
      for kind in kinds {
        let found = nodes(of: kind, named: form)
        if !found.isEmpty { return found }
      }
    }
    return []
  }
}

extension Node {
  fileprivate func isNamed(_ search: NameSearch) -> Bool {
    ([label] + self[.altLabel].map(\.text)).contains(where: search.accepts)
  }
}
