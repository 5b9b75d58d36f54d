package import PlenumModel

/// A match of a trigger rule and what came of it.
package struct ExplainedTrigger: Sendable {
  /// What came of a match.
  package enum Outcome: Sendable, Hashable {
    /// These relations.
    case edges([Statement])
    /// None of its own: another rule gave the same ones first.
    case repeats(rule: String)
    /// The words only end the role before them.
    case closes
    /// The persons are said to be absent, or their words are quoted: no relation is meant.
    case excluded
    /// Nobody, or no document, stands where the rule looks.
    case nobody
    /// A word of plan or invitation stands before the words.
    case planned
    /// The article reports no event.
    case noEvent
    /// Headlines and by-lines are not read for this frame.
    case unread
    /// The persons are said to be absent in some other sentence.
    case absentElsewhere
    /// No relation; which condition failed is not known.
    case none
  }

  /// The rule.
  package let rule: String
  /// What the words say.
  package let frame: String
  /// Where the rule looks, seen from the words.
  package let side: String
  /// The words.
  package let span: TextSpan
  /// The names of the persons the words were given to.
  package let persons: [String]
  /// What came of it.
  package let outcome: Outcome

  /// Makes a match.
  package init(
    rule: String, frame: String, side: String, span: TextSpan, persons: [String], outcome: Outcome
  ) {
    self.rule = rule
    self.frame = frame
    self.side = side
    self.span = span
    self.persons = persons
    self.outcome = outcome
  }
}
