import Foundation
import PlenumTestSupport
import Testing

/// What must not change a graph.
struct StabilityTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
  }

  @Test func `threads and the order of the articles change no byte`() throws {
    let first = try build("1", ["--jobs", "1"] + Corpus.files)
    #expect(try build("2", ["--jobs", "2"] + Corpus.files) == first)
    #expect(try build("3", ["--jobs", "2"] + Corpus.files.reversed()) == first)
  }

  @Test func `the executable works alone in another folder`() throws {
    let moved = folder.path("moved")
    try FileManager.default.copyItem(atPath: program.path, toPath: moved)
    let arguments = [Corpus.examples, "--quiet"]
    let there = try #require(ExternalTool(path: moved))
    let outcome = try there.run(["extract"] + arguments)
    #expect(outcome.isSilentSuccess)
    #expect(outcome.output == (try program.run("extract", Corpus.examples, "--quiet").output))
  }

  private func build(_ name: String, _ arguments: [String]) throws -> [String] {
    let tool = try #require(ExternalTool(path: program.path))
    let outcome = try tool.run(["build", "--quiet", "--out", folder.path(name)] + arguments)
    #expect(outcome.isSilentSuccess, "\(outcome.errors)")
    return try ["ttl", "graphml", "dot"].map { try folder.text("\(name)/graph.\($0)") }
  }
}
