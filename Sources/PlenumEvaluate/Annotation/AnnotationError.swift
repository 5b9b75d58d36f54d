/// A gold file that cannot be used.
package struct AnnotationError: Error, Hashable, CustomStringConvertible {
  /// The file.
  package let file: String
  /// What is wrong and what helps.
  package let reason: String

  /// Both in one line.
  package var description: String { "\(file): \(reason)" }
}
