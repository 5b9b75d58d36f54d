import PlenumModel

/// Makes the links of a network from a graph.
struct LinkMaker {
  private let graph: Graph
  private let language: CaptionLanguage
  private let evidence: EvidenceReader
  private let tenures: [[NodeID]: Spell]

  init(_ graph: Graph, _ language: CaptionLanguage) {
    self.graph = graph
    self.language = language
    evidence = EvidenceReader(graph)
    tenures = Dictionary(
      graph.nodes(of: .tenure).compactMap { tenure in
        let ends = tenure.links(.member) + tenure.links(.post)
        return Spell(ofTenure: tenure).map { (ends, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Relations in graph order, then links by properties in name order.
  func stated(and properties: [Property]) -> [Link] {
    graph.edges.map(link) + graph.nodes.flatMap { links(of: $0, by: properties) }
  }

  /// The links of a view that counts events, sorted by their ends.
  func counted(_ view: GraphView) -> [Link] {
    let type = view == .chairs ? "chairedWith" : "coAttended"
    let label =
      switch language {
      case .vietnamese: view == .chairs ? "chủ trì, có mặt" : "cùng dự"
      case .english: view == .chairs ? "chaired, in presence of" : "attended together"
      }
    return Projection(graph, view).pairs.map { pair in
      var link = Link(
        id: LinkMaker.name(pair.source, type, pair.target), source: pair.source,
        target: pair.target, type: type, label: label, weight: pair.events.count)
      link.events = pair.events.map(\.label)
      let spells = pair.events.compactMap { Spell(of: $0) }
      link.spell = Spell(spells.compactMap(\.start).min(), spells.compactMap(\.end).max())
      return link
    }
  }

  private func link(_ edge: Edge) -> Link {
    var link = Link(
      id: edge.id, source: edge.subject, target: edge.object, type: edge.predicate.rawValue,
      label: edge.predicate.names[language], weight: edge.weight,
      evidence: evidence.evidence(of: edge), statements: edge.statements)
    link.spell = spell(of: link, edge.predicate)
    return link
  }

  private func links(of node: Node, by properties: [Property]) -> [Link] {
    properties.flatMap { property in
      node.links(property).map { target in
        var link = Link(
          id: LinkMaker.name(node.id, property.rawValue, target), source: node.id, target: target,
          type: property.rawValue, label: property.names[language], weight: 1)
        if node.kind == .event { link.spell = Spell(of: node) }
        return link
      }
    }
  }

  private static func name(_ source: NodeID, _ type: String, _ target: NodeID) -> String {
    "link-" + ContentHash.hex(of: [source.rawValue, type, target.rawValue])
  }

  /// An event's days, a tenure, else from the first article on.
  private func spell(of link: Link, _ predicate: Predicate) -> Spell? {
    if let tenure = tenures[[link.source, link.target]] { return tenure }
    let event = [link.source, link.target].compactMap(graph.node).first { $0.kind == .event }
    return event.flatMap { Spell(of: $0) } ?? Spell(link.evidence?.date, nil)
  }
}

extension Spell {
  /// From the first claim of a tenure to its last.
  fileprivate init?(ofTenure tenure: Node) {
    let starts = [tenure.date(.validFrom), tenure.date(.firstSeen)].compactMap(\.self)
    self.init(starts.min(), tenure.date(.endedBy) ?? tenure.date(.lastSeen))
  }
}
