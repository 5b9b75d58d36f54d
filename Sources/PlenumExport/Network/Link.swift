import PlenumModel

/// An arrow between two nodes: a relation that articles state, or a structural link of a node.
struct Link {
  /// What one article says for a relation.
  struct Evidence {
    let confidence: Double
    let date: PartialDate?
    let quote: String
    let article: String
  }

  /// Unique in the file and the same in every export.
  let id: String
  let source: NodeID
  let target: NodeID
  /// The local name of the relation or property.
  let type: String
  /// What a reader sees.
  let label: String
  /// The number of articles that state it; 1 for structural links.
  let weight: Int
  /// The earliest witness and the best confidence; nil for structural links.
  let evidence: Evidence?
}
