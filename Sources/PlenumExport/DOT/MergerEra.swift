import PlenumModel

/// Tells bodies of one label apart: those of a unit before it merged with others, and those after.
struct MergerEra {
  private let graph: Graph
  private let shared: Set<String>
  private let successors: Set<NodeID>

  /// Reads the bodies of a graph.
  init(_ graph: Graph) {
    self.graph = graph
    let bodies = graph.nodes.filter { $0.kind == .body }
    let labels = Dictionary(grouping: bodies, by: \.label)
    shared = Set(labels.filter { $0.value.count > 1 }.keys)
    successors = Set(bodies.flatMap { $0.links(.succeededBy) })
  }

  /// Words for the label of a body that another body has too; nil when its time is not told.
  func words(for body: Node, _ language: CaptionLanguage) -> String? {
    guard shared.contains(body.label), let isEarlier = isEarlier(body) else { return nil }
    let isVietnamese = language == .vietnamese
    return isEarlier
      ? (isVietnamese ? "(trước sáp nhập)" : "(before the merger)")
      : (isVietnamese ? "(sau sáp nhập)" : "(after the merger)")
  }

  /// Whether the body, or the nearest above it of which that is known, has a successor rather than is one.
  private func isEarlier(_ body: Node) -> Bool? {
    var next: Node? = body
    var seen: Set<NodeID> = []
    while let body = next, seen.insert(body.id).inserted {
      if !body.links(.succeededBy).isEmpty { return true }
      if successors.contains(body.id) { return false }
      next = body.links(.subOrganizationOf).first.flatMap(graph.node)
    }
    return nil
  }
}
