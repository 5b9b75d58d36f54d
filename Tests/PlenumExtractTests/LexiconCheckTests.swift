import PlenumExtract
import Testing

/// What the check of a folder says, line by line.
struct LexiconCheckTests {
  /// A file of a folder and the beginnings of what the check says.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let findings: [String]

    init(_ name: String, _ text: String, _ findings: String...) {
      self.name = name
      self.text = text
      self.findings = findings
    }

    var testDescription: String { findings.first ?? "\(name): fine" }
  }

  static let lexicons = [
    Case("lexicon/rank.tsv", "# Own.\nphrase\tkind\nTrung sư\tdegree\n"),
    Case("lexicon/rank.tsv", "phrase\nTrung sư\tdegree\n", "2: error: 2 cells but 1 columns"),
    Case("lexicon/rank.tsv", "words\n", "1: error: the first column must be called 'phrase'"),
    Case("lexicon/rank.tsv", "# Own.\n", "error: it names no columns"),
    Case("lexicon/rank.tsv", "#\nphrase\tkinds\n", "2: error: there is no column 'kinds'; take ph"),
    Case("lexicon/rank.tsv", "phrase\tkind\tkind\n", "1: error: a column stands twice"),
    Case("lexicon/rank.tsv", "phrase\n\nTá | …  | \n| \n", "4: error: the phrase is empty"),
    Case("lexicon/ranks.tsv", "phrase\n", "error: there is no lexicon of this name; take blocker"),
    Case(
      "lexicon/bodyHead.tsv", "phrase\ttype\ttakes\nHội Nấm\tM\towners\n",
      "2: error: takes is not 'owners'; take unit, owner"),
    Case(
      "lexicon/bodyHead.tsv", "phrase\ttype\ttakes\nHội Nấm\tm\tunit\n",
      "2: error: type is not 'm'; take A, F"),
    Case("lexicon/eventHead.tsv", "phrase\nhội nấm\n", "2: error: type must not be empty"),
    Case(
      "lexicon/title.tsv", "phrase\tglued\nTrùm nấm\tmột\n", "2: error: glued is not 'một'; take"),
    Case(
      "lexicon/rank.tsv", "phrase\nTrung sư\nTRUNG SƯ\n",
      "3: warning: 'TRUNG SƯ' stands in line 2 already; the later one counts"),
    Case(
      "lexicon/rank.tsv", "phrase\nTrung sư | trung sư\n",
      "2: warning: 'trung sư' stands twice in the line"),
    Case(
      "lexicon/rank.tsv", "phrase\tkind\nĐại tá\trank\n",
      "2: warning: 'Đại tá' is embedded with the same features"),
    Case("lexicon/rank.tsv", "phrase\tkind\nĐại tá\tdegree\n"),
    Case("lexicon/rank.tsv", "phrase\n-Đại tá\n"),
    Case(
      "lexicon/rank.tsv", "phrase\n-Trung sư\n",
      "2: warning: there is no embedded phrase 'Trung sư' to take away"),
    Case(
      "lexicon/rank.tsv", "phrase\tkind\nTrung sư  degree\n",
      "2: warning: 'Trung sư  degree' has several spaces; columns need tabs"),
    Case("lexicon/rank.txt", "phrase\n", "warning: not read: its name does not end in .tsv"),
    Case("notes/rank.tsv", "phrase\n", "error: it has neither a folder lexicon nor"),
  ]

  static let rules = [
    Case("rules/own.yml", rule("mở đầu là", "Hôm ấy [mở đầu là] ông A")),
    Case("rules/own.yaml", rule("x", "[x]"), "warning: not read: its name does not end in .yml"),
    Case(
      "rules/own.yml", rule("mở đầu là", "Hôm ấy [mở đầu] là ông A"),
      "3: error: own.rule: the example “Hôm ấy [mở đầu] là ông A” fails; matches: own.rule “mở đầu"),
    Case(
      "rules/own.yml", rule("mở đầu là", "một [lúc] khác"),
      "3: error: own.rule: the example “một [lúc] khác” fails; nothing matches"),
    Case(
      "rules/own.yml", rule("mở (đầu", "[mở]"), "3: error: own.rule: a bracket is not closed"),
    Case(
      "rules/own.yml", rule("@nấm", "[mở]"), "3: error: own.rule: there is no lexicon called 'nấm"),
    Case("rules/own.yml", rule("'%nấm'", "x")),
    Case(
      "rules/own.yml", rule("mở", "x", set: "frame: chair"),
      "3: error: own.rule: frame is not 'chair'; take chaired"),
    Case(
      "rules/own.yml", rule("mở", "x", set: "mood: high"),
      "3: error: own.rule: a rule cannot set 'mood'; take frame"),
    Case(
      "rules/own.yml", rule("mở", "x", phase: "night"),
      "3: error: own.rule: there is no phase 'night'; take date, document, trigger"),
    Case(
      "rules/own.yml", rule("mở đầu là", "x") + "\n  - {name: own.rule, off: true}\n",
      "4: error: own.rule: a second rule of this name",
      "4: warning: own.rule: there is no embedded rule of this name to switch off"),
    Case("rules/own.yml", "phase: trigger\nrules: [\n", "3: error: cannot be read: no YAML"),
    Case("rules/own.yml", "rules: []\n", "1: error: cannot be read: 'phase' is missing"),
    Case("rules/master.yml", "- own.yml\n", "error: cannot be read: it lists the rule files"),
  ]

  private static func rule(
    _ pattern: String, _ example: String, phase: String = "trigger", set: String = "side: after"
  ) -> String {
    """
    phase: \(phase)
    rules:
      - {name: own.rule, set: {\(set)}, pattern: "\(pattern)", examples: ["\(example)"]}
    """
  }

  @Test(arguments: lexicons + rules)
  func `a file is checked`(file: Case) throws {
    let found = try OwnFolder([file.name: file.text]).findings
    #expect(found.count == file.findings.count, "\(found)")
    for (found, expected) in zip(found, file.findings) {
      let isFolder = expected.contains("neither")
      let place = expected.first?.isNumber == true ? ":" : ": "
      #expect(found.contains((isFolder ? ": " : file.name + place) + expected), "\(found)")
    }
  }

  @Test func `a folder that is not there is an error`() {
    let findings = ExtendedLanguage(folder: "/nowhere/own", runsExamples: true).findings
    #expect(
      findings.map(\.description)
        == ["/nowhere/own: error: no folder that can be read; check the path"])
  }
}
