import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// `plenum ask` and the query it shows.
struct AskTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let store: String

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    store = folder.path("graph.plenum")
    let articles = PackageFolder.path("examples/articles")
    let outcome = try program.run(
      "build", articles, "--out", folder.path("out"), "--store", store, "--quiet")
    try #require(outcome.status == 0)
  }

  @Test func `the query that is shown can be pasted and holds the answer`() throws {
    let outcome = try ask("Ai là Chủ tịch UBND phường An Hải Bắc năm 2024?", "--format", "json")
    #expect(outcome.status == 0)
    let answer = try JSONValue(parsing: outcome.output)
    #expect(answer["values"]?.array?.compactMap { $0["value"]?.string } == ["Võ Tấn Lập"])
    let line = try #require(answer["query"]?.string)
    let shell = try #require(ExternalTool("bash"))
    let pasted = try shell.run([
      "-c", line.replacing("plenum query", with: "'\(program.path)' query") + " --format csv",
    ])
    #expect(pasted.status == 0)
    #expect(pasted.output.contains(",Võ Tấn Lập,Chủ tịch,"))
  }

  @Test func `a number stands before what is counted`() throws {
    let outcome = try ask("How many events did Phạm Đình Quân chair?")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("plenum query chaired ") == true)
    #expect(lines.dropFirst().first == "3")
    #expect(outcome.errors.contains("counted"))
  }

  @Test func `a question without an answer shows its query`() throws {
    let outcome = try ask("Ai là Chủ tịch UBND phường An Hải Bắc năm 2014?")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--since 2014 --until 2014"))
    #expect(outcome.errors.contains("nothing in the store answers"))
  }

  @Test(arguments: ["What is the capital of France?", "Ông Vũ Thành Liêm giữ chức vụ gì?"])
  func `3: a question that is refused lists what can be asked`(question: String) throws {
    let outcome = try ask(question)
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("What can be asked"))
  }

  private func ask(_ question: String, _ options: String...) throws -> ExternalTool.Outcome {
    try #require(ExternalTool(path: program.path)).run(
      ["ask", question, "--store", store] + options)
  }
}
