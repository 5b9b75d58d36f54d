import PlenumModel

/// Makes the links of a network from what a reader gives.
struct LinkMaker {
  /// What is known of the ends.
  let facts: NodeFacts
  private let language: CaptionLanguage
  private let evidence: EvidenceReader
  private let hasSpells: Bool

  init(_ facts: NodeFacts, _ language: CaptionLanguage, hasSpells: Bool) {
    self.hasSpells = hasSpells
    self.facts = facts
    self.language = language
    evidence = EvidenceReader(facts: facts)
  }

  /// The link of a relation that articles state.
  func link(_ edge: Edge) throws -> Link {
    var link = Link(
      id: edge.id, source: edge.subject, target: edge.object, type: edge.predicate.rawValue,
      label: edge.predicate.names[language], weight: edge.weight,
      evidence: try evidence.evidence(of: edge), statements: edge.statements)
    if hasSpells { link.spell = try spell(of: link, edge.predicate) }
    return link
  }

  /// The links that a node has by its properties.
  func links(of node: Node, by properties: [Property]) -> [Link] {
    let spell = hasSpells && node.kind == .event ? Spell(of: node) : nil
    return properties.flatMap { property in
      node.links(property).map { target in
        var link = Link(
          id: LinkMaker.name(node.id, property.rawValue, target), source: node.id, target: target,
          type: property.rawValue, label: property.names[language], weight: 1)
        link.spell = spell
        return link
      }
    }
  }

  /// The links of a view that counts events, sorted by their ends.
  static func counted(_ graph: Graph, _ view: GraphView, _ language: CaptionLanguage) -> [Link] {
    let type = view == .chairs ? "chairedWith" : "coAttended"
    let label =
      switch language {
      case .vietnamese: view == .chairs ? "chủ trì, có mặt" : "cùng dự"
      case .english: view == .chairs ? "chaired, in presence of" : "attended together"
      }
    return Projection(graph, view).pairs.map { pair in
      var link = Link(
        id: name(pair.source, type, pair.target), source: pair.source, target: pair.target,
        type: type, label: label, weight: pair.events.count)
      link.events = pair.events.map(\.label)
      let spells = pair.events.compactMap { Spell(of: $0) }
      link.spell = Spell(spells.compactMap(\.start).min(), spells.compactMap(\.end).max())
      return link
    }
  }

  private static func name(_ source: NodeID, _ type: String, _ target: NodeID) -> String {
    "link-" + ContentHash.hex(of: [source.rawValue, type, target.rawValue])
  }

  /// A tenure, an event's days, else from the first article on.
  private func spell(of link: Link, _ predicate: Predicate) throws -> Spell? {
    if TenureBuilder.predicates.contains(predicate),
      let tenure = try facts.tenure(of: link.source, in: link.target)
    {
      return tenure
    }
    let ends = try [link.source, link.target].lazy.map { try facts.facts(of: $0) }
    let event = ends.first { $0?.kind == .event }
    return event??.spell ?? Spell(link.evidence?.date, nil)
  }
}
