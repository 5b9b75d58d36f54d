package import PlenumRules
import PlenumText

/// Rules and lexicons, compiled: everything the extractors know of the language.
package struct Language: Sendable {
  /// The compiled rules.
  package let rules: RuleSet
  /// Interned words that extractors test for.
  let keywords: Keywords
  /// The engine's numbers of the lexical classes, by their places.
  private let classes: [Int]

  /// Compiles lexicons and rules.
  package init(lexicons: [LexiconFile], rules: [Rule]) throws {
    var lexicon = Lexicon(files: lexicons)
    keywords = Keywords(&lexicon)
    self.rules = try RuleSet(rules: rules, lexicon: lexicon, predicates: Predicates.all)
    classes = try LexicalClass.allCases.map { lexicalClass in
      guard let index = lexicon.classIndex(lexicalClass.rawValue) else {
        throw RuleError(
          file: lexicalClass.rawValue, place: "lexicon", message: "the file is missing")
      }
      return index
    }
  }

  /// The lexicon with all syllables.
  package var lexicon: Lexicon { rules.lexicon }

  /// The engine's number of a lexical class.
  func index(_ lexicalClass: LexicalClass) -> Int { classes[lexicalClass.place] }
}
