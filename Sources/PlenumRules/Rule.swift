/// A rule as written in a rule file.
public struct Rule: Sendable {
  /// An example: a sentence with the match in square brackets, or without brackets when none may match.
  public struct Example: Sendable {
    /// The sentence with its brackets.
    public let text: String
  }

  /// The rule's name; every result carries it.
  public let name: String
  /// The phase in which it runs.
  public let phase: String
  /// Rules with a higher number win over others of the same length.
  public let priority: Int
  /// The pattern.
  public let pattern: String
  /// What a match says, by name.
  public let attributes: [String: String]
  /// Sentences that run as tests.
  public let examples: [Example]
  /// Its line in the rule file, from 1; nil when it comes from an archive.
  public let line: Int?

  /// Makes a rule.
  public init(
    name: String, phase: String, priority: Int = 0, pattern: String,
    attributes: [String: String] = [:], examples: [Example] = [], line: Int? = nil
  ) {
    self.name = name
    self.phase = phase
    self.priority = priority
    self.pattern = pattern
    self.attributes = attributes
    self.examples = examples
    self.line = line
  }
}
