internal import PlenumExtract

/// The lexicons built into the program.
package struct LexiconCatalog: Sendable {
  private let lexicons = EmbeddedLexicon.all()

  /// Takes the built-in lexicons.
  package init() {}

  /// Name, columns and number of entries of each lexicon.
  package var table: TextTable {
    let rows = lexicons.map { lexicon in
      [lexicon.name, lexicon.columns.joined(separator: ", "), String(lexicon.entryCount)]
    }
    return TextTable(header: ["LEXICON", "COLUMNS", "ENTRIES"], rows: rows)
  }

  /// A lexicon as it is written in a file, without comments; nil when there is none of this name.
  package func text(of name: String) -> String? {
    guard let lexicon = lexicons.first(where: { $0.name == name }) else { return nil }
    return ([lexicon.columns] + lexicon.lines).map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}
