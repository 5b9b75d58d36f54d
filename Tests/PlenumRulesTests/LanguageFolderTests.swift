import PlenumRules
import PlenumTestSupport
import PlenumText
import Testing

struct LanguageFolderTests {
  private static let files = [
    "lexicon/colour.tsv": Toy.colours, "lexicon/shape.tsv": "# Shapes.\nphrase\nball | box\n",
    "rules/master.yml": "files:\n  - second.yml\n  - first.yml\n",
    "rules/first.yml": """
    phase: play
    rules:
      - {name: first, pattern: "@colour @shape", examples: ["[red ball]"]}
    """,
    "rules/second.yml": """
    phase: play
    rules:
      - name: second
        pattern: red thing:_ ('-' | ',')?
        priority: 4
        set: {side: after, frame: a=b}
        examples: ["[red ball]", "x"]
    """,
  ]

  private struct Missing: Error {}

  private func folder(_ names: [String] = ["shape", "colour"], leaving out: String = "") throws
    -> LanguageFolder
  {
    try LanguageFolder(lexiconNames: names) { name in
      guard name != out, let text = LanguageFolderTests.files[name] else { throw Missing() }
      return text
    }
  }

  @Test func `lexicons are sorted and rules stand in the order of the master file`() throws {
    let folder = try folder()
    #expect(folder.lexicons.map(\.name) == ["colour", "shape"])
    #expect(folder.rules.map(\.name) == ["second", "first"])
  }

  @Test(arguments: ["lexicon/shape.tsv", "rules/master.yml", "rules/first.yml"])
  func `a missing file is an error`(name: String) {
    #expect(throws: Missing.self) { try folder(leaving: name) }
  }

  // MARK: The archive

  @Test func `an archive gives the lexicons and rules back`() throws {
    let folder = try folder()
    let text = LanguageArchive.text(lexicons: folder.lexicons, rules: folder.rules)
    let archive = try LanguageArchive(text)
    #expect(archive.lexicons.map(\.name) == ["colour", "shape"])
    for (read, written) in zip(archive.lexicons, folder.lexicons) {
      let original = try LexiconFile(name: written.name, text: written.text)
      #expect(read.rows.map(\.phrases) == original.rows.map(\.phrases))
      #expect(read.rows.map(\.features) == original.rows.map(\.features))
    }
    #expect(archive.rules.map(\.name) == ["second", "first"])
    #expect(archive.rules.map(\.phase) == ["play", "play"])
    #expect(archive.rules.map(\.priority) == [4, 0])
    #expect(archive.rules.map(\.pattern) == folder.rules.map(\.pattern))
    #expect(archive.rules.map(\.attributes) == [["side": "after", "frame": "a=b"], [:]])
  }

  @Test func `an archive holds no comments and no examples`() throws {
    let folder = try folder()
    let text = LanguageArchive.text(lexicons: folder.lexicons, rules: folder.rules)
    #expect(!text.contains("#") && !text.contains("[red ball]"))
    #expect(try LanguageArchive(text).rules.allSatisfy { $0.examples.isEmpty })
  }

  @Test func `rules from an archive match what the files' rules match`() throws {
    let folder = try folder()
    let text = LanguageArchive.text(lexicons: folder.lexicons, rules: folder.rules)
    let archive = try LanguageArchive(text)
    let set = try RuleSet(
      rules: archive.rules, lexicon: Lexicon(files: archive.lexicons), predicates: [])
    let read = TextAnnotator(table: set.lexicon.syllables)
      .annotate(.written("a red box, dark red ball"))
    let lexical = LexicalIndex(read, lexicon: set.lexicon)
    let found = set.matches(of: "play", in: read, lexical: lexical)
    #expect(found.map(\.rule) == ["second", "first"])
    #expect(found.map { read.string($0.tokens) } == ["red box,", "dark red ball"])
  }

  @Test func `a faulty lexicon in an archive is an error`() {
    #expect(throws: RuleError.self) { try LanguageArchive("\u{1}colour\nword\nred\n\u{1}\n") }
  }
}
