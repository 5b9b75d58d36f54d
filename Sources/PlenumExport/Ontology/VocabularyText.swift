import PlenumModel

/// Builds a Turtle file of vocabulary terms: a header, then blocks of ready-made lines.
struct VocabularyText {
  private var output = ExportOutput()

  /// Starts with a comment and the prefixes of graphs, OWL and SHACL.
  init(comment: String) {
    let more = [
      ("owl", "http://www.w3.org/2002/07/owl#"), ("sh", "http://www.w3.org/ns/shacl#"),
    ]
    TurtleSyntax.writeHeader(comment, prefixes: Vocabulary.prefixes + more, to: &output)
  }

  /// The whole file.
  var text: String { output.text }

  /// Adds a heading, as a comment.
  mutating func heading(_ text: String) { output.write("\n# \(text)\n") }

  /// Adds a subject with its predicate-object lines; no lines, no block.
  mutating func block(_ subject: String, _ lines: [String]) {
    if lines.isEmpty { return }
    output.write("\n\(subject)\n    " + lines.joined(separator: " ;\n    ") + " .\n")
  }

  /// A string in quotation marks with its language.
  static func quoted(_ text: String, _ language: String) -> String {
    var output = ExportOutput()
    TurtleSyntax.writeQuoted(text, suffix: "@\(language)", to: &output)
    return output.text
  }
}
