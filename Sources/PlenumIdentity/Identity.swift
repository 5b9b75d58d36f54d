package import PlenumModel

/// A node with the records that are of it.
package struct Identity: Sendable, Hashable {
  /// The node's name: that of its first record, unless an earlier namesake has it.
  package let id: NodeID
  /// The records, by day, article and name.
  package let records: [IdentityRecord]
}
