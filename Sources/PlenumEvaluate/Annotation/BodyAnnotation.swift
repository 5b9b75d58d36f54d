/// A body.
package struct BodyAnnotation: Sendable, Hashable {
  /// Accepted labels, the best first.
  package var labels: [String]
  /// Whether it counts neither way.
  package var isOptional = false

  /// Makes a body.
  package init(labels: [String], isOptional: Bool = false) {
    self.labels = labels
    self.isOptional = isOptional
  }
}
