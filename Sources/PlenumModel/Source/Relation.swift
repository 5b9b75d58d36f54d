/// Where an edge leads: all of an edge but its subject and its statements.
public struct Relation: Hashable, Sendable, Comparable {
  /// The relation.
  public let predicate: Predicate
  /// Who or what it leads to.
  public let object: NodeID

  /// Makes a relation.
  public init(_ predicate: Predicate, _ object: NodeID) {
    self.predicate = predicate
    self.object = object
  }

  /// Orders by predicate, then by object.
  public static func < (lhs: Relation, rhs: Relation) -> Bool {
    lhs.predicate == rhs.predicate ? lhs.object < rhs.object : lhs.predicate < rhs.predicate
  }
}
