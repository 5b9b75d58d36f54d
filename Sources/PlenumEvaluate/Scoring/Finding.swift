/// Something a prediction got wrong.
package struct Finding: Sendable, Hashable {
  /// What it is, in the annotation's words.
  package let text: String
  /// Whether the prediction has it and gold does not; else the other way round.
  package let isExtra: Bool
  /// The rules that stated it.
  package let rules: [RuleUse]

  /// One line: `-` for a miss, `+` for an extra with its rules.
  package var line: String {
    if !isExtra { return "- " + text }
    let names = Set(rules.map(\.rule)).sorted().joined(separator: ", ")
    return names.isEmpty ? "+ " + text : "+ \(text)  {\(names)}"
  }
}
