import PlenumModel

/// What links need to know of nodes; keeps a limited number at hand.
final class NodeFacts {
  /// What is known of one node.
  struct Facts {
    let kind: NodeKind
    /// The days of an event or a tenure.
    let spell: Spell?
    /// The day of an article.
    let published: PartialDate?
    /// The address of an article.
    let address: String?
  }

  private static let capacity = 20_000

  private let reader: any GraphReader
  private var known: [NodeID: Facts?] = [:]

  init(_ reader: any GraphReader) {
    self.reader = reader
  }

  /// The facts of a node; nil when no node has this name.
  func facts(of id: NodeID) throws -> Facts? {
    if let facts = known[id] { return facts }
    let facts = try reader.outline(of: id).map { node in
      Facts(
        kind: node.kind, spell: NodeFacts.spell(of: node), published: node.date(.datePublished),
        address: node.text(.url))
    }
    if known.count >= NodeFacts.capacity { known.removeAll(keepingCapacity: true) }
    known.updateValue(facts, forKey: id)
    return facts
  }

  /// The days of a person in a post; nil when no article claims it.
  func tenure(of person: NodeID, in post: NodeID) throws -> Spell? {
    try facts(of: Tenure.id(of: person, in: post))?.spell
  }

  private static func spell(of node: Node) -> Spell? {
    switch node.kind {
    case .tenure: Spell(ofTenure: node)
    case .event: Spell(of: node)
    default: nil
    }
  }
}

extension Spell {
  /// From the first claim of a tenure to its last.
  fileprivate init?(ofTenure tenure: Node) {
    let starts = [tenure.date(.validFrom), tenure.date(.firstSeen)].compactMap(\.self)
    let end = tenure.date(.validThrough) ?? tenure.date(.endedBy) ?? tenure.date(.lastSeen)
    self.init(starts.min(), end)
  }
}
