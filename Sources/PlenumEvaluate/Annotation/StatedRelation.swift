internal import PlenumModel

/// A relation of a document graph with the rules that stated it.
struct StatedRelation {
  let subject: NodeID
  let object: NodeID
  let rules: [RuleUse]

  /// The relations of one kind, those that wider relations are implied by included, sorted.
  static func all(_ predicate: Predicate, in statements: [Statement]) -> [StatedRelation] {
    var rules: [Ends: Set<RuleUse>] = [:]
    for statement in statements
    where statement.predicate == predicate || statement.predicate.implied == predicate {
      let use = RuleUse(relation: statement.predicate.rawValue, rule: statement.rule)
      let ends = Ends(subject: statement.subject, object: statement.object)
      rules[ends, default: []].insert(use)
    }
    return rules.sorted { $0.key < $1.key }.map { ends, uses in
      StatedRelation(subject: ends.subject, object: ends.object, rules: uses.sorted())
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
