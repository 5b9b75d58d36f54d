import Foundation
import PlenumTestSupport
import Testing

/// `plenum evaluate` and the project's evaluation script give the same figures.
@Suite(
  PythonTool.needs("pyoxigraph"),
  .enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing))
struct EvaluateFiguresTests {
  @Test(arguments: [
    EvaluationFolder.path("dev"), EvaluationFolder.path("seeds"),
    PackageFolder.path("Tests/PlenumEndToEndTests/Gold"),
  ])
  func `the same counts as the script's`(folder: String) throws {
    let program = try #require(PlenumProgram())
    let script = try Judge.runFile(
      EvaluationFolder.path("run.py"), ["--json", "--plenum", program.path, folder])
    let outcome = try program.run("evaluate", "--format", "json", folder)
    #expect(outcome.status == 0)
    let wanted = try scores(script)
    let found = try scores(outcome.output)
    #expect(found.micro == wanted.micro)
    #expect(found.files.keys == wanted.files.keys)
    for (name, article) in wanted.files { #expect(found.files[name] == article, "\(name)") }
  }

  private func scores(_ output: String) throws -> Scores {
    try JSONDecoder().decode(Scores.self, from: Data(output.utf8))
  }
}

/// The command as a user runs it.
struct EvaluateCommandTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    try folder.write(
      "Đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị của phường Khuê Trung.",
      to: "a.txt")
    try folder.write(
      #"{"persons": [{"name": "Vũ Thành Liêm"}, {"name": "Lê Văn Sót"}]}"#, to: "a.json")
  }

  @Test func `0: the table and, when wanted, the errors`() throws {
    let plain = try program.run("evaluate", folder.url.path)
    #expect(plain.status == 0 && plain.errors.isEmpty)
    #expect(plain.output.contains("persons             1.000  0.500"))
    #expect(!plain.output.contains("Lê Văn Sót"))
    let detailed = try program.run("evaluate", folder.path("a.json"), "--errors")
    #expect(detailed.output.contains("- Lê Văn Sót"))
  }

  @Test func `1: an annotation without an article is named and counts as empty`() throws {
    try folder.write(#"{"persons": [{"name": "Trần Lạc"}]}"#, to: "b.json")
    let outcome = try program.run("evaluate", folder.url.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("b.json: no article beside it"))
    #expect(outcome.output.contains("persons             1.000  0.333"))
  }

  @Test func `1: a broken annotation is named and the rest is done`() throws {
    try folder.write("{", to: "b.json")
    let outcome = try program.run("evaluate", folder.url.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("b.json: not valid JSON"))
    #expect(outcome.output.contains("== 1 articles"))
  }

  @Test func `2: wrong usage`() throws {
    #expect(try program.run("evaluate").status == 2)
    #expect(try program.run("evaluate", folder.url.path, "--format", "pdf").status == 2)
  }

  @Test func `3: nothing to evaluate`() throws {
    let outcome = try program.run("evaluate", folder.path("none"))
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty && outcome.errors.contains("none: no such file or folder"))
  }
}

/// Counts of one metric.
private struct Counts: Decodable, Equatable {
  let tp: Int
  let fp: Int
  let fn: Int
}

/// What the command and the script print.
private struct Scores: Decodable {
  let micro: [String: Counts]
  let files: [String: [String: Counts]]
}
