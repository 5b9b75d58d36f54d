/// A relation that an article states, with the evidence.
public struct Statement: Hashable, Sendable, Codable {
  /// Who or what the relation starts from.
  public let subject: NodeID
  /// The relation.
  public let predicate: Predicate
  /// Who or what it leads to.
  public let object: NodeID
  /// The article node the statement was derived from.
  public let article: NodeID
  /// The words that state it: the article's text between the offsets of ``span``.
  public let quote: String
  /// Where the quote stands, in code points of the article's NFC text, end-exclusive.
  public let span: TextSpan
  /// The name of the rule that found it.
  public let rule: String
  /// How sure the rule is, 0–1.
  public let confidence: Double

  /// Makes a statement.
  public init(
    subject: NodeID, predicate: Predicate, object: NodeID, article: NodeID, quote: String,
    span: TextSpan, rule: String, confidence: Double
  ) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.article = article
    self.quote = quote
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }

  /// Hashes what tells statements apart; the quote follows from the article and the span.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(subject)
    hasher.combine(predicate)
    hasher.combine(object)
    hasher.combine(span)
  }
}

extension Statement: Comparable {
  /// Orders by subject, predicate, object, article, span and rule.
  public static func < (lhs: Statement, rhs: Statement) -> Bool {
    if lhs.subject != rhs.subject { return lhs.subject < rhs.subject }
    if lhs.predicate != rhs.predicate { return lhs.predicate < rhs.predicate }
    if lhs.object != rhs.object { return lhs.object < rhs.object }
    if lhs.article != rhs.article { return lhs.article < rhs.article }
    if lhs.span != rhs.span { return lhs.span < rhs.span }
    return lhs.rule.precedes(rhs.rule)
  }
}
