/// Something worth telling about an article that is no error: an open date, a conflict, a slot left empty.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Codable {
    case note, warning
  }

  /// A stable name such as `event.undated`.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// One sentence for a reader.
  public let message: String
  /// Where in the article's text, if anywhere.
  public let span: TextSpan?

  /// Makes a diagnostic.
  public init(code: String, severity: Severity, message: String, span: TextSpan? = nil) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
  }
}
