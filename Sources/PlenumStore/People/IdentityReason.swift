/// Why what two articles say was filed under one node, or under two.
public struct IdentityReason: Sendable, Hashable {
  /// The identity of the earlier article.
  public let first: String
  /// The identity of the later one.
  public let second: String
  /// Whether both speak of one node.
  public let isSame: Bool
  /// What decides it, in words.
  public let reason: String
}
