import PlenumRules
import PlenumText

extension Language {
  /// The rules and lexicons embedded in the binary, compiled once per process.
  package static let embedded: Language = {
    let bytes = EmbeddedData.language
    do {
      let archive = try LanguageArchive(bytes.text(at: 0, length: bytes.count))
      return try Language(lexicons: archive.lexicons, rules: archive.rules)
    } catch {
      // The tests compile the same archive: it cannot be at fault in a binary that passed them.
      fatalError("the embedded rules do not compile: \(error)")
    }
  }()
}
