/// Why two records are, or are not, of one node.
package struct IdentityFinding: Sendable, Hashable {
  /// The earlier record.
  package let first: IdentityRecord
  /// The later one.
  package let second: IdentityRecord
  /// Whether they are of one node.
  package let isSame: Bool
  /// What decides it.
  package let reason: Reason
}
