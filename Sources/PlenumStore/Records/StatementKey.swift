internal import PlenumModel

/// What makes two statements of one article the same.
struct StatementKey: Hashable {
  let subject: NodeID
  let predicate: Predicate
  let object: NodeID
  let span: TextSpan
  let rule: String

  init(_ statement: Statement) {
    subject = statement.subject
    predicate = statement.predicate
    object = statement.object
    span = statement.span
    rule = statement.rule
  }
}

extension Statement {
  /// The same statement, taken from this article.
  func derived(from article: NodeID) -> Statement {
    Statement(
      subject: subject, predicate: predicate, object: object, article: article, quote: quote,
      span: span, rule: rule, confidence: confidence)
  }
}
