/// Words that open (or close) a role for what stands beside them.
package struct Trigger: Sendable, Hashable {
  /// What the words say.
  package enum Frame: String, Sendable, CaseIterable {
    case chaired, attended, spokeAt, elected, dismissed, adopted, issued, implements, studied
    case held, holds, absent, quoted, lead, none
  }

  /// Where those concerned stand, seen from the words.
  package enum Side: String, Sendable, CaseIterable {
    case before, after, next, by, adjacent, list
  }

  /// What the words say.
  package var frame: Frame
  /// Where those concerned stand.
  package var side: Side
  /// The words.
  package var tokens: Range<Int>
  /// The rule that found them.
  package var rule: String
}
