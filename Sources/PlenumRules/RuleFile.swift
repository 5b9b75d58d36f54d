import Yams

/// A file of rules in YAML.
///
///     phase: date
///     rules:
///       - name: date.day-month-year
///         pattern: ngày d:%day '/' m:%month '/' y:%year
///         set: {precision: day}
///         examples: ["Sáng [ngày 05/10/2020], hội nghị …"]
public struct RuleFile: Sendable {
  /// The rules, in order.
  public let rules: [Rule]

  /// The form of the file.
  private struct Document: Decodable {
    let phase: String
    let rules: [Entry]
  }

  /// The form of a rule.
  private struct Entry: Decodable {
    let name: String
    let pattern: String
    let priority: Int?
    let set: [String: String]?
    let examples: [String]
  }

  /// Reads a file.
  public init(name: String, text: String) throws {
    let document: Document
    do {
      document = try YAMLDecoder().decode(Document.self, from: text)
    } catch {
      throw RuleError(file: name, place: "file", message: "cannot be read: \(error)")
    }
    rules = try document.rules.map { entry in
      guard !entry.examples.isEmpty else {
        throw RuleError(file: name, place: entry.name, message: "a rule needs an example")
      }
      return Rule(
        name: entry.name, phase: document.phase, priority: entry.priority ?? 0,
        pattern: entry.pattern, attributes: entry.set ?? [:],
        examples: entry.examples.map(Rule.Example.init))
    }
  }
}
