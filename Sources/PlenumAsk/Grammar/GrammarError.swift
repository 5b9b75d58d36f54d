/// A line of the question grammar that is wrong.
package struct GrammarError: Error, Hashable, CustomStringConvertible {
  /// The line's number.
  package let line: Int
  /// What is wrong, with the remedy.
  package let reason: String

  /// Both.
  package var description: String { "line \(line): \(reason)" }
}
