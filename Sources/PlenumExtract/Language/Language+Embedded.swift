package import PlenumRules
import PlenumText

extension Language {
  /// The rules and lexicons embedded in the binary, compiled once per process.
  package static let embedded: Language = {
    let archive = embeddedArchive()
    do {
      return try Language(lexicons: archive.lexicons, rules: archive.rules)
    } catch {
      fail(error)
    }
  }()

  /// The rules and lexicons embedded in the binary, as written.
  package static func embeddedArchive() -> LanguageArchive {
    let bytes = EmbeddedData.language
    do {
      return try LanguageArchive(bytes.text(at: 0, length: bytes.count))
    } catch {
      fail(error)
    }
  }

  /// The tests compile the same archive: it cannot be at fault in a binary that passed them.
  private static func fail(_ error: any Error) -> Never {
    fatalError("the embedded rules do not compile: \(error)")
  }
}
