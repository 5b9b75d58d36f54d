import PlenumModel

/// What a graph says of one article, found by names and numbers.
struct StoredArticle {
  private(set) var persons: [String: NodeID] = [:]
  private(set) var directives: [String: NodeID] = [:]
  /// The event it reports.
  private(set) var event: NodeID?

  init(_ article: Node, in graph: Graph) {
    for id in article.links(.mentions) {
      guard let node = graph.node(id) else { continue }
      let labels = (node[.prefLabel] + node[.altLabel]).map(\.text)
      switch node.kind {
      case .person:
        for label in labels where persons[LabelKey.exact(label)] == nil {
          persons[LabelKey.exact(label)] = id
        }
      case .directive:
        for key in labels.compactMap(DirectiveKey.key) where directives[key] == nil {
          directives[key] = id
        }
      default: break
      }
    }
    event = article.links(.about).first { graph.node($0)?.kind == .event }
  }
}
