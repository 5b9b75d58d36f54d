import PlenumModel
package import PlenumRules
import PlenumText

/// Runs the examples of rules.
package struct RuleExampleRunner: Sendable {
  private let language: Language
  private let annotator: TextAnnotator

  /// Runs them on a language that has the rules.
  package init(_ language: Language) {
    self.language = language
    annotator = TextAnnotator(table: language.lexicon.syllables)
  }

  /// Why a rule fails one of its examples, or nil when it matches exactly what the brackets mark.
  package func fault(of example: Rule.Example, of rule: Rule) -> String? {
    let sentence = example.text.filter { $0 != "[" && $0 != "]" }
    let text = annotator.annotate(RuleExampleRunner.article(sentence))
    let lexical = LexicalIndex(text, lexicon: language.lexicon)
    let found = language.rules.matches(of: rule.phase, in: text, lexical: lexical)
    let own = found.filter { $0.rule == rule.name }.map { text.span($0.tokens) }
    let marked = RuleExampleRunner.marked(example.text)
    if marked.map(own.contains) ?? own.isEmpty { return nil }
    let matches = found.map { "\($0.rule) “\(text.string($0.tokens))”" }
    let list = matches.isEmpty ? "nothing matches" : "matches: " + matches.joined(separator: ", ")
    return "the example “\(example.text)” fails; \(list)"
  }

  /// Where the words between the brackets stand in the sentence without them.
  private static func marked(_ example: String) -> TextSpan? {
    let scalars = Array(example.unicodeScalars)
    guard let open = scalars.firstIndex(of: "["), let close = scalars.firstIndex(of: "]") else {
      return nil
    }
    return TextSpan(open, close - 1)
  }

  private static func article(_ sentence: String) -> Article {
    let span = TextSpan(0, sentence.unicodeScalars.count)
    return Article(
      identity: "example", origin: "example", text: sentence,
      blocks: [Article.Block(span: span, kind: .paragraph)])
  }
}
