internal import PlenumModel

/// A relation of a document graph with what it rests on.
struct StatedRelation {
  let subject: NodeID
  let object: NodeID
  let grounds: [Ground]

  /// The relations of one kind, those that wider relations are implied by included, sorted.
  ///
  /// - Parameters:
  ///   - predicate: the kind.
  ///   - statements: those of a document graph.
  ///   - doubts: what makes statements uncertain.
  static func all(
    _ predicate: Predicate, in statements: [Statement], doubts: [Statement: String]
  ) -> [StatedRelation] {
    var grounds: [Ends: Set<Ground>] = [:]
    for statement in statements
    where statement.predicate == predicate || statement.predicate.implied == predicate {
      let use = RuleUse(relation: statement.predicate.rawValue, rule: statement.rule)
      let ends = Ends(subject: statement.subject, object: statement.object)
      let ground = Ground(
        use: use, doubt: doubts[statement], confidence: statement.confidence)
      grounds[ends, default: []].insert(ground)
    }
    return grounds.sorted { $0.key < $1.key }.map { ends, grounds in
      StatedRelation(subject: ends.subject, object: ends.object, grounds: grounds.sorted())
    }
  }

  private struct Ends: Hashable, Comparable {
    let subject: NodeID
    let object: NodeID

    static func < (lhs: Ends, rhs: Ends) -> Bool {
      (lhs.subject, lhs.object) < (rhs.subject, rhs.object)
    }
  }
}
