package import PlenumModel

/// A sentence with what was read in it.
package struct ExplainedSentence: Sendable {
  /// Counted from 1 through the article.
  package let number: Int
  /// Where it stands.
  package let span: TextSpan
  /// The role of its block.
  package let kind: Article.BlockKind
  /// The nodes named in it, in text order.
  package let mentions: [Mention]
  /// The relations it states.
  package let statements: [Statement]
  /// The words in it that can open a role, in text order.
  package let triggers: [ExplainedTrigger]
  /// The phrases recognised in it, in text order.
  package let phrases: [ExplainedPhrase]

  /// Makes a sentence.
  package init(
    number: Int, span: TextSpan, kind: Article.BlockKind, mentions: [Mention],
    statements: [Statement], triggers: [ExplainedTrigger], phrases: [ExplainedPhrase]
  ) {
    self.number = number
    self.span = span
    self.kind = kind
    self.mentions = mentions
    self.statements = statements
    self.triggers = triggers
    self.phrases = phrases
  }
}
