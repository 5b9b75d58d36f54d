/// How many edges a rule gave.
package struct RuleCount: Sendable, Hashable {
  /// Those gold has too.
  package var right = 0
  /// Those gold has not.
  package var wrong = 0

  /// Counts one more.
  mutating func count(isRight: Bool) {
    if isRight { right += 1 } else { wrong += 1 }
  }

  /// The share of right ones.
  package var precision: Double {
    right + wrong > 0 ? Double(right) / Double(right + wrong) : 1
  }
}
