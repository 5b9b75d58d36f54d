import Foundation
import PlenumTestSupport
import Testing

/// The queries in `examples/queries` give the answers that stand beside them.
@Suite(PythonTool.needs("pyoxigraph"))
struct ExampleQueriesTests {
  private static let names = ExampleQuestions.names

  @Test func `at least twelve questions have their rows and a Cypher twin`() {
    #expect(Self.names.count >= 12)
    for name in Self.names {
      for ending in ["expected.csv", "cypher"] {
        let path = ExampleQuestions.path(name, ending)
        #expect(FileManager.default.fileExists(atPath: path), "\(path)")
      }
    }
  }

  @Test func `the answers`() throws {
    let answers = try answers()
    #expect(answers.keys.sorted() == Self.names)
    for (name, rows) in answers {
      let file = "examples/queries/\(name).expected.csv"
      let kept = try String(contentsOfFile: PackageFolder.path(file), encoding: .utf8)
      let wanted = Set(kept.split(whereSeparator: \.isNewline).map(String.init))
      let found = Set(rows.map { $0.map(cell).joined(separator: ",") })
      #expect(wanted.subtracting(found) == [], "\(name): missing in the graph")
      #expect(found.subtracting(wanted) == [], "\(name): not in \(file)")
    }
  }

  /// A cell of a CSV file.
  private func cell(_ text: String) -> String {
    text.contains(where: { ",\"".contains($0) || $0.isNewline })
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private func answers() throws -> [String: [[String]]] {
    let program = try #require(PlenumProgram())
    let folder = try TemporaryFolder()
    let built = try program.run(
      "build", Corpus.examples, "--out", folder.url.path, "--format", "turtle")
    #expect(built.status == 0)
    let queries = Self.names.map { ExampleQuestions.path($0, "rq") }
    let output = try Judge.run("answer_queries.py", [folder.path("graph.ttl")] + queries)
    return try JSONDecoder().decode([String: [[String]]].self, from: Data(output.utf8))
  }
}
