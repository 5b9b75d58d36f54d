import PlenumRules

/// A lexicon built into the program, to be shown.
package struct EmbeddedLexicon: Sendable {
  /// Its name.
  package let name: String
  /// The names of its columns.
  package let columns: [String]
  /// Its lines, one cell a column.
  package let lines: [[String]]
  /// Number of phrases.
  package let entryCount: Int

  /// All of them, by name.
  package static func all() -> [EmbeddedLexicon] {
    Language.embeddedArchive().lexicons.map(EmbeddedLexicon.init)
  }

  private init(_ file: LexiconFile) {
    name = file.name
    columns = file.columns
    lines = file.rows.map { row in
      [row.phrases.joined(separator: " | ")]
        + file.columns.dropFirst().map { row.features[$0] ?? "" }
    }
    entryCount = file.rows.reduce(0) { $0 + $1.phrases.count }
  }
}
