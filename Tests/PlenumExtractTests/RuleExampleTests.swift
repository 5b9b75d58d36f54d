import PlenumExtract
import PlenumModel
import PlenumRules
import PlenumTestSupport
import PlenumText
import Testing

/// Runs every example of every rule file.
struct RuleExampleTests {
  /// An example with its rule.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let phase: String
    let text: String

    var testDescription: String { "\(rule): \(text)" }

    static let all: [Case] = {
      let rules = (try? LanguageFiles().folder.rules) ?? []
      return rules.flatMap { rule in
        rule.examples.map { Case(rule: rule.name, phase: rule.phase, text: $0.text) }
      }
    }()
  }

  private static let files = try? LanguageFiles()

  @Test(arguments: Case.all)
  func `a rule matches exactly the words its example marks`(example: Case) throws {
    let language = try #require(RuleExampleTests.files).language
    let sentence = example.text.filter { $0 != "[" && $0 != "]" }
    let text = TextAnnotator(table: language.lexicon.syllables).annotate(.written(sentence))
    let lexical = LexicalIndex(text, lexicon: language.lexicon)
    let found = language.rules.matches(of: example.phase, in: text, lexical: lexical)
    let own = found.filter { $0.rule == example.rule }.map { text.span($0.tokens) }
    let all = found.map { "\($0.rule) “\(text.string($0.tokens))”" }.joined(separator: ", ")
    if let marked = RuleExampleTests.marked(example.text) {
      #expect(own.contains(marked), "matches: \(all)")
    } else {
      #expect(own.isEmpty, "matches: \(all)")
    }
  }

  /// Where the words between the brackets stand in the sentence without them.
  private static func marked(_ example: String) -> TextSpan? {
    let scalars = Array(example.unicodeScalars)
    guard let open = scalars.firstIndex(of: "["), let close = scalars.firstIndex(of: "]") else {
      return nil
    }
    return TextSpan(open, close - 1)
  }

  @Test func `every rule file is in the master file and has rules`() throws {
    let rules = try #require(RuleExampleTests.files).folder.rules
    let listed = try LanguageFiles.ruleFileNames().flatMap {
      try RuleFile(name: $0, text: try LanguageFiles.text("rules/\($0).yml")).rules.map(\.name)
    }
    #expect(Set(listed) == Set(rules.map(\.name)))
    #expect(!rules.isEmpty)
  }

  @Test func `no two rules share a name`() throws {
    let names = try #require(RuleExampleTests.files).folder.rules.map(\.name)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }
}
