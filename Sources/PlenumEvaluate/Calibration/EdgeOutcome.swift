internal import PlenumModel

/// An edge of a prediction that gold decides on.
package struct EdgeOutcome: Sendable, Hashable {
  /// The rules that stated this relation, not one that implies it; never empty.
  package let grounds: [Ground]
  /// Whether gold has the edge.
  package let isRight: Bool

  /// Makes an outcome.
  package init(grounds: [Ground], isRight: Bool) {
    self.grounds = grounds
    self.isRight = isRight
  }

  /// The relation's name.
  var relation: String { grounds.first?.use.relation ?? "" }

  /// The confidence of the best statement.
  var confidence: Double { grounds.map(\.confidence).max() ?? 0 }

  /// The confidence by other figures.
  func confidence(by calibration: Calibration) -> Double {
    let all = grounds.map { ground in
      calibration.confidence(
        relation: ground.use.relation, doubt: ground.doubt, rule: ground.use.rule)
    }
    return all.max() ?? 0
  }

  /// The narrowest figures it counts for.
  var keys: Set<Calibration.Key> {
    Set(
      grounds.map {
        Calibration.Key(
          relation: $0.use.relation, doubt: $0.doubt ?? Calibration.sure, rule: $0.use.rule)
      })
  }
}
