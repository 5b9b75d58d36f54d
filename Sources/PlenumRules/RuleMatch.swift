/// A stretch of text a rule matched.
public struct RuleMatch: Sendable {
  /// The rule's name.
  public let rule: String
  /// What the rule says of its matches.
  public let attributes: [String: String]
  /// The tokens.
  public let tokens: Range<Int>
  /// The captured tokens by name; captures that took no part are missing.
  public let captures: [String: Range<Int>]
}
