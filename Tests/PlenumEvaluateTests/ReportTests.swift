import PlenumEvaluate
import PlenumModel
import Testing

struct ReportTests {
  private let evaluation: Evaluation

  init() throws {
    var evaluation = Evaluation()
    let score = try Scores.of(
      gold: #""bodies": [["A"], ["B"], ["C"]]"#, prediction: #""bodies": [["A"], ["D"]]"#)
    evaluation.add(score, of: "one")
    self.evaluation = evaluation
  }

  @Test func `the table has a row for each metric`() {
    let lines = EvaluationTable(evaluation).lines(withErrors: false)
    #expect(lines.count == 2 + Metric.allCases.count)
    #expect(lines[1] == "metric                  P      R     F1     tp     fp     fn")
    #expect(lines.contains("bodies              0.500  0.333  0.400      1      1      2"))
    #expect(
      lines.contains("persons             1.000  1.000  1.000      0      0      0  (n=0)"))
  }

  @Test func `errors are listed by article and metric`() {
    let lines = EvaluationTable(evaluation).lines(withErrors: true)
    #expect(lines.prefix(5) == ["== one", "  bodies", "    - B", "    - C", "    + D"])
  }

  @Test func `JSON has the figures of all articles and of each`() throws {
    let json = try JSONValue(parsing: EvaluationJSON(evaluation).text(withErrors: true))
    let bodies = json["files"]?["one"]?["bodies"]
    #expect(json["n_files"] == .integer(1))
    #expect(json["micro"]?["bodies"]?["r"]?.double == 0.3333)
    #expect(bodies?["fn"] == .integer(2))
    #expect(bodies?["errors"]?.array?.count == 3)
  }
}
