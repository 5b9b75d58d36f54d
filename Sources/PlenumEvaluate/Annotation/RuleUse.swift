/// A rule and the relation it stated.
package struct RuleUse: Sendable, Hashable, Comparable {
  /// The relation the rule stated; "chaired" also makes an edge "attended".
  package let relation: String
  /// The rule's name.
  package let rule: String

  /// Makes a pair.
  package init(relation: String, rule: String) {
    self.relation = relation
    self.rule = rule
  }

  /// Orders by relation, then by rule.
  package static func < (lhs: RuleUse, rhs: RuleUse) -> Bool {
    (lhs.relation, lhs.rule) < (rhs.relation, rhs.rule)
  }
}
