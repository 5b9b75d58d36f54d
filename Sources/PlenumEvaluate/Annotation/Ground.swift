/// What an edge rests on: a rule, how surely it could be read, and how sure the statement says it is.
package struct Ground: Sendable, Hashable, Comparable {
  /// The rule and the relation it stated.
  package let use: RuleUse
  /// What makes the reading uncertain, if anything.
  package let doubt: String?
  /// The confidence of the statement.
  package let confidence: Double

  /// Makes a ground.
  package init(use: RuleUse, doubt: String? = nil, confidence: Double) {
    self.use = use
    self.doubt = doubt
    self.confidence = confidence
  }

  /// Orders by rule, doubt and confidence.
  package static func < (lhs: Ground, rhs: Ground) -> Bool {
    if lhs.use != rhs.use { return lhs.use < rhs.use }
    return (lhs.doubt ?? "", lhs.confidence) < (rhs.doubt ?? "", rhs.confidence)
  }
}
