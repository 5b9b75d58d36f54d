/// How often a prediction was right and wrong about one thing.
package struct Tally: Sendable, Hashable {
  /// What both have.
  package private(set) var hits = 0
  /// What only the prediction has.
  package private(set) var extras = 0
  /// What only gold has.
  package private(set) var misses = 0
  /// What the extras and misses are.
  package private(set) var findings: [Finding] = []

  /// Whether nothing was counted.
  package var isEmpty: Bool { hits + extras + misses == 0 }

  /// The share of the prediction that is right; of nothing predicted 1 if nothing was wanted.
  package var precision: Double { share(of: hits + extras, otherwise: misses) }

  /// The share of gold that was found; of nothing wanted 1 if nothing was predicted.
  package var recall: Double { share(of: hits + misses, otherwise: extras) }

  /// The harmonic mean of both.
  package var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  mutating func hit() { hits += 1 }

  mutating func miss(_ text: String) {
    misses += 1
    findings.append(Finding(text: text, isExtra: false, rules: []))
  }

  mutating func extra(_ text: String, rules: [RuleUse] = []) {
    extras += 1
    findings.append(Finding(text: text, isExtra: true, rules: rules))
  }

  /// Counts a gold item.
  mutating func count(_ text: String, isFound: Bool) {
    if isFound { hit() } else { miss(text) }
  }

  /// Adds the counts of another article, without what they are.
  mutating func add(_ other: Tally) {
    hits += other.hits
    extras += other.extras
    misses += other.misses
  }

  private func share(of total: Int, otherwise: Int) -> Double {
    if total > 0 { return Double(hits) / Double(total) }
    return otherwise == 0 ? 1 : 0
  }
}
