import PlenumModel

/// A link between two nodes: a relation that articles state, a structural link of a node, or events
/// that two persons share.
struct Link {
  /// What one article says for a relation.
  struct Evidence {
    let confidence: Double
    let date: PartialDate?
    let quote: String
    let article: NodeID
    /// The article's address, else its name.
    let address: String
  }

  /// Unique in the file and the same in every export.
  let id: String
  let source: NodeID
  let target: NodeID
  /// The local name of the relation or property.
  let type: String
  /// What a reader sees.
  let label: String
  /// The number of articles that state it, of shared events; 1 for structural links.
  let weight: Int
  /// The earliest witness and the best confidence; nil for what articles do not state.
  var evidence: Evidence?
  /// All that articles state.
  var statements: [Statement] = []
  /// The labels of shared events, earliest first.
  var events: [String] = []
  /// When it was so.
  var spell: Spell?

  /// The date of the first witness or of the first shared event.
  var date: PartialDate? { evidence?.date ?? (events.isEmpty ? nil : spell?.start) }

  /// The date of the last shared event.
  var lastDate: PartialDate? { events.isEmpty ? nil : spell?.end }
}
