import PlenumRules
import PlenumTestSupport
import PlenumText
import Testing

struct RuleFileTests {
  @Test func `a file gives its rules in order`() throws {
    let text = """
      # A comment.
      phase: play
      rules:
        - name: one
          pattern: red ball
          examples: ["a [red ball]"]
        - name: two
          pattern: "@colour"
          priority: -3
          set: {frame: held, side: after}
          examples: ["[red]", "nothing"]
      """
    let rules = try RuleFile(name: "toy.yml", text: text).rules
    #expect(rules.map(\.name) == ["one", "two"])
    #expect(rules.map(\.phase) == ["play", "play"])
    #expect(rules.map(\.priority) == [0, -3])
    #expect(rules.map(\.pattern) == ["red ball", "@colour"])
    #expect(rules.map(\.attributes) == [[:], ["frame": "held", "side": "after"]])
    #expect(rules.map { $0.examples.map(\.text) } == [["a [red ball]"], ["[red]", "nothing"]])
  }

  @Test func `a rule without an example is an error that names it`() {
    let text = "phase: play\nrules:\n  - {name: one, pattern: red, examples: []}\n"
    let error = #expect(throws: RuleError.self) { try RuleFile(name: "toy.yml", text: text) }
    #expect(error?.description == "toy.yml: one: a rule needs an example")
  }

  @Test(arguments: [
    "phase: play\nrules:\n  - {name: one, pattern: red}\n", "rules: []", "phase: play",
    "phase: play\nrules:\n  - {pattern: red, examples: [x]}\n", "phase: [", "",
    "phase: play\nrules:\n  - {name: one, pattern: red, priority: high, examples: [x]}\n",
  ])
  func `a file of another form is an error that names it`(text: String) {
    let error = #expect(throws: RuleError.self) { try RuleFile(name: "toy.yml", text: text) }
    #expect(error?.file == "toy.yml")
    #expect(error?.message.hasPrefix("cannot be read: ") == true)
  }
}
