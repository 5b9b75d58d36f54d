import PlenumModel
import PlenumRules
import PlenumTestSupport
import PlenumText

/// A small invented language: colours, things and three predicates.
enum Toy {
  static let colours = """
    # Colours.
    phrase\tcode
    red\tr
    deep | deep red | dark red\tR
    blue\t
    """

  static let predicates = [
    TokenPredicate("num") { text, index in text.tokens[index].kind == .number },
    TokenPredicate("cap") { text, index in text.tokens[index].isCapitalized },
    TokenPredicate("glued") { text, index in !text.tokens[index].hasSpaceBefore },
  ]

  /// A match in words.
  struct Found: Equatable {
    let rule: String
    let words: String
  }

  static func rule(
    _ pattern: String, name: String = "toy", phase: String = "play", priority: Int = 0
  )
    -> Rule
  {
    Rule(name: name, phase: phase, priority: priority, pattern: pattern)
  }

  static func ruleSet(_ rules: [Rule]) throws -> RuleSet {
    let file = try LexiconFile(name: "colour", text: colours)
    return try RuleSet(rules: rules, lexicon: Lexicon(files: [file]), predicates: predicates)
  }

  /// The annotated article and the matches of the phase "play".
  static func matches(_ rules: [Rule], in article: Article) throws -> (AnnotatedText, [RuleMatch]) {
    let set = try ruleSet(rules)
    let text = TextAnnotator(table: set.lexicon.syllables).annotate(article)
    let lexical = LexicalIndex(text, lexicon: set.lexicon)
    return (text, set.matches(of: "play", in: text, lexical: lexical))
  }

  static func found(_ rules: [Rule], in sentence: String) throws -> [Found] {
    let (text, matches) = try matches(rules, in: .written(sentence))
    return matches.map { Found(rule: $0.rule, words: text.string($0.tokens)) }
  }

  static func found(_ pattern: String, in sentence: String) throws -> [String] {
    try found([rule(pattern)], in: sentence).map(\.words)
  }

  /// The words of the captures of the first match.
  static func captures(_ pattern: String, in sentence: String) throws -> [String: String] {
    let (text, matches) = try matches([rule(pattern)], in: .written(sentence))
    return matches.first?.captures.mapValues { text.string($0) } ?? [:]
  }
}
