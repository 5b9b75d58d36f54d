package import PlenumModel

/// A phrase recognised in a sentence and what it was used for.
package struct ExplainedPhrase: Sendable {
  /// What a phrase is.
  package enum Kind: String, Sendable {
    case person, post, body, event, document, date
  }

  /// What a phrase was used for.
  package enum Use: Sendable, Hashable {
    /// Relations of this sentence.
    case edges([Statement])
    /// A trigger took it, but gave no relation.
    case taken(rule: String)
    /// It stands for the person of this name.
    case stands(for: String)
    /// The person of this name carries it, and the relation is stated elsewhere or left open.
    case carried(by: String)
    /// It belongs to a longer phrase.
    case part(of: Kind)
    /// It is the day of the event with this label.
    case day(of: String)
    /// It is the day of an anniversary or an award round.
    case occasion
    /// It names no node.
    case unresolved
    /// Nothing in the sentence claims it.
    case unclaimed
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands.
  package let span: TextSpan
  /// The rule that recognised it, if rules with names do.
  package let rule: String?
  /// The label of its node, or the day it stands for.
  package let reading: String?
  /// What it was used for.
  package let use: Use

  /// Makes a phrase.
  package init(kind: Kind, span: TextSpan, rule: String?, reading: String?, use: Use) {
    self.kind = kind
    self.span = span
    self.rule = rule
    self.reading = reading
    self.use = use
  }
}
