/// Precision and recall.
package struct Agreement: Sendable, Hashable {
  /// The share of what was found that is right.
  package let precision: Double
  /// The share of what is right that was found.
  package let recall: Double

  /// Their harmonic mean.
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}
