import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// Accuracy against annotations, so that a change of the rules that loses some is seen.
@Suite(
  PythonTool.needs("pyoxigraph"),
  .enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing))
struct AccuracyTests {
  /// The least micro F1 on the shared articles.
  private static let wanted = [
    "persons": 0.92, "holds": 0.80, "bodies": 0.75, "events_main": 0.90, "directives": 0.80,
    "chaired": 0.85, "attended": 0.85, "spokeAt": 0.80, "organized": 0.80, "issued": 0.70,
    "implements": 0.60, "event_date": 0.85,
  ]

  /// The least micro F1 on the project's own annotated articles: a little below what was reached.
  private static let reached = [
    "persons": 0.98, "holds": 0.90, "bodies": 0.92, "events_main": 0.86, "directives": 0.91,
    "chaired": 0.88, "attended": 0.84, "spokeAt": 0.78, "organized": 0.73, "issued": 0.85,
    "implements": 0.65, "event_date": 0.94,
  ]

  @Test(arguments: ["dev", "seeds"])
  func `the shared articles`(folder: String) throws {
    try expectScores(of: EvaluationFolder.path(folder), atLeast: Self.wanted)
  }

  @Test func `the project's own articles`() throws {
    let folder = PackageFolder.path("Tests/PlenumEndToEndTests/Gold")
    try expectScores(of: folder, atLeast: Self.reached)
  }

  private func expectScores(of folder: String, atLeast wanted: [String: Double]) throws {
    let program = try #require(PlenumProgram())
    let output = try Judge.runFile(
      EvaluationFolder.path("run.py"), ["--json", "--plenum", program.path, folder])
    let scores = try JSONDecoder().decode(Scores.self, from: Data(output.utf8))
    for (measure, least) in wanted {
      let score = try #require(scores.micro[measure])
      #expect(score.f1 >= least, "\(measure) of \(folder)")
    }
  }
}

/// What the evaluation script prints.
private struct Scores: Decodable {
  struct Score: Decodable { let f1: Double }
  let micro: [String: Score]
}
