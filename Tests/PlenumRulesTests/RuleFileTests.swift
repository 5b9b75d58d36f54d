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

  @Test func `a rule has its line, and one that is off is no rule`() throws {
    let text = """
      phase: play
      rules:
        - {name: one, off: true}
        # A comment.
        - name: two
          pattern: red
          examples: ["[red]"]
        - {name: three, pattern: blue, off: false, examples: ["[blue]"]}
      """
    let file = try RuleFile(name: "toy.yml", text: text)
    #expect(file.rules.map(\.name) == ["two", "three"])
    #expect(file.rules.map(\.line) == [5, 8])
    #expect(file.removals.map(\.name) == ["one"])
    #expect(file.removals.map(\.line) == [3])
  }

  @Test func `faulty rules are named with their lines and the others read`() {
    let text = """
      phase: play
      rules:
        - {name: one, pattern: red, exmaples: [x], examples: [x]}
        - {name: two, pattern: red, priority: high, examples: [x]}
        - {pattern: red, examples: [x]}
        - {name: four, pattern: red, examples: ["[red]"]}
      """
    var faults: [RuleError] = []
    let file = RuleFile(name: "toy.yml", text: text, faults: &faults)
    #expect(file.rules.map(\.name) == ["four"])
    #expect(faults.map(\.line) == [3, 4, 5])
    #expect(faults.first?.description == "toy.yml: one: a rule has no 'exmaples'")
    #expect(faults.last?.message == "cannot be read: 'name' is missing")
  }

  @Test func `faulty YAML is named with its line`() {
    var faults: [RuleError] = []
    _ = RuleFile(name: "toy.yml", text: "phase: play\nrules: [\n", faults: &faults)
    #expect(faults.map(\.line) == [3])
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
