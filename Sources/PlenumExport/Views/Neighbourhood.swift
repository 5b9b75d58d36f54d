import PlenumModel

/// What lies around a node of a view.
struct Neighbourhood {
  private let graph: Graph
  private let view: GraphView
  private let middle: Set<NodeID>
  private let neighbours: [NodeID: Set<NodeID>]

  /// Finds the node by name; all nodes that have the name are in the middle.
  init(_ graph: Graph, _ view: GraphView, around name: String) throws {
    self.graph = graph
    self.view = view
    middle = NodeFinder(graph).nodes(meantBy: name, in: view)
    guard !middle.isEmpty else {
      throw ExportError(name, "no node of the view has this name; try fewer words or --view full")
    }
    var neighbours: [NodeID: Set<NodeID>] = [:]
    var options = NetworkOptions()
    options.view = view
    for link in try Network(graph, options).links {
      neighbours[link.source, default: []].insert(link.target)
      neighbours[link.target, default: []].insert(link.source)
    }
    self.neighbours = neighbours
  }

  /// The graph of the nodes at most so many links away.
  func graph(depth: Int) -> Graph {
    GraphRestriction.graph(graph, view, among: nodes(depth: depth))
  }

  private func nodes(depth: Int) -> Set<NodeID> {
    var near = middle
    var edge = middle
    for _ in 0..<max(depth, 0) where !edge.isEmpty {
      edge = Set(edge.flatMap { neighbours[$0] ?? [] }).subtracting(near)
      near.formUnion(edge)
    }
    return near
  }
}
