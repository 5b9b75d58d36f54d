package import PlenumModel

/// One article's view of a person, an event or a directive, with what tells it from its namesakes.
///
/// Records are compared within a block; what an article says of other nodes reaches a record only as evidence.
package struct IdentityRecord: Sendable, Hashable {
  /// The article's identity.
  package let article: String
  /// The node's name within the article's document graph.
  package let node: NodeID
  /// What only records of the same block can share: a name, an event's holder, a document's number.
  package let block: String
  /// The key of the node's label, for corrections.
  package let label: String
  /// The day the article speaks of: its date, else that of its event; a day number, nil if unknown.
  package let day: Int?
  /// What tells the node from others of its block.
  package let evidence: Evidence

  /// Makes a record.
  package init(
    article: String, node: NodeID, block: String, label: String, day: Int?, evidence: Evidence
  ) {
    self.article = article
    self.node = node
    self.block = block
    self.label = label
    self.day = day
    self.evidence = evidence
  }

  /// The kind of node.
  package var kind: NodeKind { evidence.kind }

  /// What the record is called in the order of records: nothing depends on how they arrive.
  var sortKey: (Int, String, NodeID) { (day ?? Int.max, article, node) }
}
