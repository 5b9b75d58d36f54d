/// What is wrong in a file of recipes.
package struct RecipeFailure: Error, Equatable, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int
  /// What to change.
  package let reason: String

  /// The line and what to change.
  package var description: String { "line \(line): \(reason)" }
}
