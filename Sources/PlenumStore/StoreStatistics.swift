public import PlenumModel

/// How much a store holds.
public struct StoreStatistics: Sendable, Hashable {
  /// Number of articles.
  public let articles: Int
  /// Number of nodes of each kind; tenures are not stored and do not count.
  public let nodes: [NodeKind: Int]
  /// Number of edges of each relation.
  public let edges: [Predicate: Int]
  /// Number of statements.
  public let statements: Int
}
