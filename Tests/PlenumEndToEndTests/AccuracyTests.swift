import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// Accuracy against annotations, so that a change of the rules that loses some is seen.
@Suite(
  PythonTool.needs("pyoxigraph"),
  .enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing))
struct AccuracyTests {
  @Test(arguments: ["dev", "seeds"])
  func `the shared articles`(folder: String) throws {
    try expectScores(of: EvaluationFolder.path(folder), atLeast: GoldRegressionTests.targets)
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
