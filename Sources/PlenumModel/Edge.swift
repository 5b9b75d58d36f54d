/// A relation between two nodes with all the statements that witness it.
public struct Edge: Sendable, Hashable {
  /// Who or what the relation starts from.
  public let subject: NodeID
  /// The relation.
  public let predicate: Predicate
  /// Who or what it leads to.
  public let object: NodeID
  /// The statements that witness it, sorted.
  public let statements: [Statement]

  /// The best confidence among the statements.
  public var confidence: Double { statements.map(\.confidence).max() ?? 0 }

  /// The number of articles that state it.
  public var weight: Int {
    statements.count < 2 ? statements.count : Set(statements.map(\.article)).count
  }

  /// A name for the edge, the same in every export.
  public var id: String {
    "edge-"
      + ContentHash.hex(of: [subject.rawValue, predicate.rawValue, object.rawValue])
  }
}
