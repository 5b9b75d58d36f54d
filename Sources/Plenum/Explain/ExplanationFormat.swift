/// How explanations are written.
package enum ExplanationFormat: Sendable {
  /// Lines for a terminal of this width, with colours or with brackets.
  case terminal(width: Int, isColoured: Bool)
  /// One page that needs nothing beside it.
  case html
}
