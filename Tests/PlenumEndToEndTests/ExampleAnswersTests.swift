import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// The queries in `examples/queries` give the same rows through `plenum sparql`, in the files beside
/// them, and through the `plenum query` that asks the same.
@Suite(OxigraphTool.needed)
struct ExampleAnswersTests {
  /// Rows by column.
  private typealias Row = [String: String]

  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    let built = try program.run(
      "build", Corpus.examples, "--out", folder.url.path, "--format", "turtle")
    #expect(built.status == 0)
  }

  @Test(arguments: ExampleQuestions.names)
  func `sparql gives the rows of the file beside the query`(name: String) throws {
    let kept = try String(
      contentsOfFile: ExampleQuestions.path(name, "expected.csv"), encoding: .utf8)
    let answer = try program.run(
      "sparql", ExampleQuestions.path(name, "rq"), "--format", "csv", "--store",
      folder.path("graph.plenum"), "--oxigraph", try #require(OxigraphTool.path))
    #expect(answer.status == 0)
    #expect(lines(answer.output) == lines(kept))
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `who chaired what`() throws {
    let wanted = try sparql("who-chaired-what", ["date", "kind", "person"])
    let found = try ["Conference", "Congress", "Session"].flatMap { type in
      try query("chaired", "--dated", "--type", type.lowercased()).map { row in
        [row["date"] ?? "", type, row["person"] ?? ""]
      }
    }
    #expect(Set(found) == wanted)
  }

  @Test func `which two persons were together at three events`() throws {
    let wanted = try sparql("attendance-network", ["a", "b", "events"])
    let rows = try query("attended")
    let events = Dictionary(grouping: rows) { [$0["date"], $0["event"], $0["body"]] }
    var meetings: [[String]: Int] = [:]
    for persons in events.values.map({ Set($0.compactMap { $0["person"] }) }) {
      for (first, second) in pairs(persons) { meetings[[first, second], default: 0] += 1 }
    }
    let found = meetings.filter { $0.value >= 3 }.map { $0.key + ["\($0.value)"] }
    #expect(Set(found) == wanted)
  }

  private func pairs(_ names: Set<String>) -> [(String, String)] {
    let sorted = names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    return sorted.indices.flatMap { first in
      sorted.indices[(first + 1)...].map { (sorted[first], sorted[$0]) }
    }
  }

  @Test func `who issued a directive and who carries it out`() throws {
    let wanted = try sparql("implementation-of-a-directive", ["relation", "body"])
    let found = try ["issued", "implements"].flatMap { relation in
      try query(relation, "--directive", "08-CT/QU").flatMap { row in
        bodies(row).map { [relation, $0] }
      }
    }
    #expect(Set(found) == wanted)
  }

  @Test func `the posts of a person over time`() throws {
    let wanted = try sparql("posts-over-time", ["since", "title", "body"])
    let rows = try query("succession", "--person", "Trần Hữu Nghiêm")
    let posts = Dictionary(grouping: rows) { [$0["position"] ?? "", $0["body"] ?? ""] }
    let found = posts.map { post, rows in
      [rows.compactMap { $0["since"]?.prefix(4) }.min().map(String.init) ?? ""] + post
    }
    #expect(Set(found) == wanted)
  }

  @Test func `the bodies under a city that organised an event`() throws {
    let wanted = try sparql("bodies-under-a-city", ["body"])
    let rows = try query("event", "--dated", "--place", "thành phố Đà Nẵng")
    #expect(Set(rows.flatMap(bodies).map { [$0] }) == wanted)
  }

  private func bodies(_ row: Row) -> [String] {
    (row["body"] ?? "").components(separatedBy: "; ").filter { !$0.isEmpty }
  }

  /// Some columns of the answer to an example.
  private func sparql(_ name: String, _ columns: [String]) throws -> Set<[String]> {
    let answer = try program.run(
      "sparql", ExampleQuestions.path(name, "rq"), "--format", "json", "--store",
      folder.path("graph.plenum"), "--oxigraph", try #require(OxigraphTool.path))
    let bindings = try JSONValue(parsing: answer.output)["results"]?["bindings"]?.array ?? []
    #expect(!bindings.isEmpty)
    return Set(bindings.map { row in columns.map { row[$0]?["value"]?.string ?? "" } })
  }

  /// The rows of a `plenum query`.
  private func query(_ arguments: String...) throws -> [Row] {
    let tool = try #require(ExternalTool(path: program.path))
    let answer = try tool.run(
      ["query"] + arguments + ["--store", folder.path("graph.plenum"), "--format", "json"])
    #expect(answer.status == 0)
    let rows = try JSONValue(parsing: answer.output).array ?? []
    return rows.compactMap { row in
      guard case .object(let members) = row else { return nil }
      return members.compactMapValues(\.string)
    }
  }
}
