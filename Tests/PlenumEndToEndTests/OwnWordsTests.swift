import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// Own words and rules, and how sure an edge must be, as options of the program.
struct OwnWordsTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let article: String

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    article = try folder.write(
      """
      Hội Trồng nấm phường Khuê Trung họp
      Ngày 7/10/2020, Hội Trồng nấm phường Khuê Trung tổ chức hội nghị. Cầm trịch là đồng chí \
      Vũ Thành Liêm, Bí thư Đảng ủy phường.
      """, to: "a.txt")
    try folder.write(
      "phrase\ttype\ttakes\nHội Trồng nấm\tM\tunit\n", to: "own/lexicon/bodyHead.tsv")
    try folder.write(
      """
      phase: trigger
      rules:
        - name: own.chair
          set: {frame: chaired, side: after}
          pattern: cầm trịch là
          examples: ["[Cầm trịch là] đồng chí Lê Văn Tám"]
      """, to: "own/rules/own.yml")
  }

  private func document(_ options: String...) throws -> DocumentGraph {
    let output = try #require(ExternalTool(path: program.path))
      .run(["extract", article, "--quiet"] + options).output
    return try DocumentGraph(jsonLine: output)
  }

  @Test func `extract finds own words and runs own rules`() throws {
    let plain = try document()
    #expect(!plain.nodes.contains { $0.label.hasPrefix("Hội Trồng nấm") && $0.kind == .body })
    let own = try document("--lexicon", folder.path("own"))
    #expect(own.nodes.contains { $0.label == "Hội Trồng nấm phường Khuê Trung" })
    #expect(own.statements.contains { $0.predicate == .chaired && $0.rule.contains("own.chair") })
  }

  @Test func `build takes the folder too`() throws {
    let outcome = try program.run(
      "build", article, "--out", folder.path("out"), "--lexicon", folder.path("own"))
    #expect(outcome.status == 0)
    #expect(try folder.text("out/graph.ttl").contains("Hội Trồng nấm phường Khuê Trung"))
  }

  @Test func `a faulty folder ends the run before anything is written`() throws {
    try folder.write("phrase\tsize\n", to: "own/lexicon/rank.tsv")
    let commands = [
      ["build", article, "--out", folder.path("out")], ["extract", article], ["explain", article],
      ["evaluate", article],
    ]
    for command in commands {
      let outcome = try #require(ExternalTool(path: program.path))
        .run(command + ["--lexicon", folder.path("own")])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("own/lexicon/rank.tsv:1: there is no column 'size'"))
    }
    #expect(try folder.names() == ["a.txt", "own"])
  }

  @Test func `check exits with 0 or 1`() throws {
    let fine = try program.run("lexicon", "check", folder.path("own"))
    #expect(fine.status == 0 && fine.output.isEmpty)
    #expect(fine.errors.contains("0 errors, 0 warnings"))
    try folder.write("phrase\tkind\nTrung sư\tx\n", to: "own/lexicon/rank.tsv")
    let faulty = try program.run("lexicon", "check", folder.path("own"))
    #expect(faulty.status == 1)
    #expect(faulty.output.contains("own/lexicon/rank.tsv:2: error: kind is not 'x'"))
  }

  @Test func `list and show print the built-in lexicons`() throws {
    let list = try program.run("lexicon", "list").output
    #expect(list.contains("LEXICON") && list.contains("phrase, label, type, takes, level, case"))
    let text = try program.run("lexicon", "show", "bodyHead")
    #expect(text.output.hasPrefix("phrase\tlabel\ttype\ttakes\tlevel\tcase\n"))
    #expect(try program.run("lexicon", "show", "nothing").status == 2)
  }

  @Test func `what show prints is a lexicon that check reads`() throws {
    let text = try program.run("lexicon", "show", "honorific").output
    try folder.write(text, to: "copy/lexicon/honorific.tsv")
    let check = try program.run("lexicon", "check", folder.path("copy"))
    #expect(check.status == 0)
    #expect(check.output.contains("is embedded with the same features"))
  }

  // MARK: Confidence

  @Test func `only sure edges are exported, and the store keeps all`() throws {
    let out = folder.path("out")
    let store = out + "/graph.plenum"
    let arguments = ["--out", out, "--lexicon", folder.path("own"), "--format", "ntriples"]
    let outcome = try #require(ExternalTool(path: program.path))
      .run(["build", article, "--min-confidence", "1"] + arguments)
    #expect(outcome.errors.contains("edges below 1.0 left out"))
    #expect(try !folder.text("out/graph.nt").contains("/plm#chaired>"))
    let all = try program.run("export", "--store", store, "--format", "turtle")
    #expect(all.output.contains("plm:chaired"))
    let sure = try program.run(
      "export", "--store", store, "--format", "turtle", "--min-confidence", "1")
    #expect(!sure.output.contains("plm:chaired") && sure.output.contains("Vũ Thành Liêm"))
    let rows = ["query", "chaired", "--store", store, "--format", "csv", "--min-confidence"]
    let tool = try #require(ExternalTool(path: program.path))
    #expect(try tool.run(rows + ["0"]).output.split(separator: "\r\n").count == 2)
    #expect(try tool.run(rows + ["1"]).output.split(separator: "\r\n").count == 1)
  }

  @Test(arguments: ["1.5", "-0.1", "high"])
  func `a confidence that is none is wrong usage`(value: String) throws {
    let tool = try #require(ExternalTool(path: program.path))
    let outcome = try tool.run(
      ["export", "--store", "x", "--format", "dot", "--min-confidence=\(value)"])
    #expect(outcome.status == 2)
  }
}
