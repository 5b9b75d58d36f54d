/// A directive with its attributes.
package struct DirectiveAnnotation: Sendable, Hashable {
  /// What edges call it.
  package var key: String
  /// What a reader calls it.
  package var label = ""
  /// The kind, such as "Nghị quyết".
  package var kind = ""
  /// The number.
  package var number: String?
  /// Accepted labels of who issued it.
  package var issuer: [String] = []
  /// Whether it counts neither way.
  package var isOptional = false
}
