import PlenumExtract
import PlenumRules
import Testing

/// Runs every example of every rule file.
struct RuleExampleTests {
  /// An example with its rule.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Rule.Example

    var testDescription: String { "\(rule.name): \(example.text)" }

    static let all: [Case] = {
      let rules = (try? LanguageFiles().folder.rules) ?? []
      return rules.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }
    }()
  }

  private static let files = try? LanguageFiles()

  @Test(arguments: Case.all)
  func `a rule matches exactly the words its example marks`(example: Case) throws {
    let runner = RuleExampleRunner(try #require(RuleExampleTests.files).language)
    #expect(runner.fault(of: example.example, of: example.rule) == nil)
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
