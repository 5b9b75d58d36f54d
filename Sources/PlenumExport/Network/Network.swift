import PlenumModel

/// A graph as network tools see it: things and arrows.
///
/// Articles, tenures and the links `about` and `mentions` are not part of it: they would join
/// everything with everything. Articles come back as weights and as evidence of arrows.
struct Network {
  /// Properties drawn as arrows.
  static let structure: [Property] = [
    .jurisdiction, .location, .organizer, .passedBy, .postIn, .subOrganizationOf,
    .succeededBy, .within,
  ]

  /// Every node but articles and tenures, in name order.
  let nodes: [Node]
  /// Relations in graph order, then structural links in name order.
  let links: [Link]
  /// The number of articles that mention or relate a node.
  let weights: [NodeID: Int]
  /// Arrows left out because an end is missing.
  let danglingEdges: Int

  /// Takes the network out of a graph.
  init(_ graph: Graph, language: CaptionLanguage) {
    let nodes = graph.nodes.filter { $0.kind != .article && $0.kind != .tenure }
    let names = Set(nodes.map(\.id))
    let reader = EvidenceReader(graph)
    let relations = graph.edges.map { Link($0, evidence: reader.evidence(of: $0), language) }
    let all = relations + nodes.flatMap { Network.structuralLinks(of: $0, language) }
    self.nodes = nodes
    links = all.filter { names.contains($0.source) && names.contains($0.target) }
    weights = Network.weights(of: graph)
    danglingEdges = all.count - links.count
  }

  private static func structuralLinks(of node: Node, _ language: CaptionLanguage) -> [Link] {
    structure.flatMap { property in
      node.links(property).map { Link(from: node.id, property, to: $0, language) }
    }
  }

  private static func weights(of graph: Graph) -> [NodeID: Int] {
    var articles: [NodeID: Set<NodeID>] = [:]
    for article in graph.nodes(of: .article) {
      for node in article.links(.mentions) + article.links(.about) {
        articles[node, default: []].insert(article.id)
      }
    }
    for statement in graph.statements {
      articles[statement.subject, default: []].insert(statement.article)
      articles[statement.object, default: []].insert(statement.article)
    }
    return articles.mapValues(\.count)
  }
}

extension Link {
  fileprivate init(_ edge: Edge, evidence: Evidence?, _ language: CaptionLanguage) {
    self.init(
      id: edge.id, source: edge.subject, target: edge.object, type: edge.predicate.rawValue,
      label: edge.predicate.names[language], weight: edge.weight, evidence: evidence)
  }

  fileprivate init(
    from node: NodeID, _ property: Property, to target: NodeID, _ language: CaptionLanguage
  ) {
    let hash = ContentHash.hex(of: [node.rawValue, property.rawValue, target.rawValue])
    self.init(
      id: "link-" + hash, source: node, target: target, type: property.rawValue,
      label: property.names[language], weight: 1, evidence: nil)
  }
}
