package import PlenumModel

/// Words of a question that stand for nodes of the store.
package struct NameCandidate: Sendable, Hashable {
  /// The kind of the nodes.
  package let kind: NodeKind
  /// The name as a filter of `GraphQuery` has it.
  package let filter: String
  /// The nodes.
  package let nodes: Set<NodeID>
  /// Whether the words are a whole label.
  package let isWhole: Bool
}
