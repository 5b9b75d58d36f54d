import PlenumEvaluate
import PlenumModel
import PlenumTestSupport
import Testing

struct ReliabilityTests {
  @Test func `edges stand in the range of their confidence`() {
    let reliability = Reliability([(0.85, true), (0.949, true), (0.95, true), (0.2, false)])
    #expect(reliability.buckets.map(\.lower) == [0, 85, 95])
    #expect(reliability.buckets.map(\.edges) == [1, 1, 2])
  }

  @Test func `the error is the gap between share and confidence, by edges`() {
    let fair = Reliability([(0.75, true), (0.75, true), (0.75, true), (0.75, false)])
    #expect(fair.error == 0)
    let half = Reliability([(0.9, false), (0.9, true), (0.5, false), (0.5, true)])
    #expect(abs(half.error - 0.2) < 1e-9)
    #expect(Reliability([]).error == 0)
  }

  @Test func `a least confidence keeps what is at least as sure`() {
    let kept = Reliability([(0.9, true), (0.89, false), (0.99, true)]).kept
    #expect(kept.first { $0.lower == 90 }?.edges == 2)
    #expect(kept.first { $0.lower == 80 }?.right == 2)
    #expect(kept.first { $0.lower == 0 }?.edges == 3)
  }
}

struct CalibrationReportTests {
  @Test func `an edge that gold implies is right, and bears its best confidence`() throws {
    let report = try report(["g1": (#"["Lê An", "chaired", "e1"]"#, [0.6, 0.9])])
    #expect(report.given.buckets.map(\.lower) == [85])
    #expect(report.given.buckets.map(\.right) == [1])
    #expect(report.byRelation.map(\.relation) == ["attended"])
  }

  @Test func `an edge that counts neither way is left out`() throws {
    let report = try report(["g1": (#"["Lê An", "attended", "e1"]"#, [0.9])], isOptional: true)
    #expect(report.given.edges == 0)
  }

  @Test func `each set gets figures from the others`() throws {
    let articles = ["g1": ("", [0.9]), "g2": ("", [0.9]), "h1": ("", [0.9])]
    let report = try report(articles)
    #expect(report.sets.map(\.name) == ["g", "h"])
    #expect(report.sets.map(\.articles) == [2, 1])
    #expect(report.heldOut?.edges == 3)
    #expect(report.heldOut.map { $0.buckets.allSatisfy { $0.upper <= 65 } } == true)
    #expect(try self.report(["g1": ("", [0.9]), "g2": ("", [0.9])]).heldOut == nil)
  }

  @Test func `table and JSON say the same`() throws {
    let articles = [
      "g1": (#"["Lê An", "attended", "e1"]"#, [0.9]), "h1": ("", [0.9]),
    ]
    let evaluation = try evaluation(articles)
    let report = CalibrationReport(evaluation)
    let lines = CalibrationTable(report).lines
    #expect(lines.contains("0.85-0.95                   2      1  0.500  0.900"))
    #expect(lines.contains { $0.hasSuffix("test.attended") && $0.contains("0.900      2      1") })
    let text = EvaluationJSON(evaluation).text(withErrors: false, calibration: report)
    let given = try JSONValue(parsing: text)["calibration"]?["given"]
    #expect(given?["edges"] == .integer(2))
    #expect(given?["error"]?.double == 0.4)
  }

  /// Articles by name, each with a gold edge and the confidences of statements that Lê An attended.
  private func report(
    _ articles: [String: (edge: String, confidences: [Double])], isOptional: Bool = false
  ) throws -> CalibrationReport {
    CalibrationReport(try evaluation(articles, isOptional: isOptional))
  }

  private func evaluation(
    _ articles: [String: (edge: String, confidences: [Double])], isOptional: Bool = false
  ) throws -> Evaluation {
    var evaluation = Evaluation()
    for (name, article) in articles.sorted(by: { $0.key < $1.key }) {
      let gold = try Scores.annotation(
        #""persons": [{"name": "Lê An"}], "\#(isOptional ? "edges_optional" : "edges")": "#
          + "[\(article.edge)], "
          + #""events": [{"key": "e1", "label": "Hội nghị sơ kết", "type": "conference"}]"#)
      let prediction = PredictionReader.annotation(of: document(article.confidences))
      evaluation.add(ArticleScore(gold: gold, prediction: prediction), of: name)
    }
    return evaluation
  }

  private func document(_ confidences: [Double]) -> DocumentGraph {
    var builder = DocumentBuilder(
      "a.txt", headline: "Hội nghị", date: "2020-10-07", text: "Lê An dự Hội nghị sơ kết.")
    let person = builder.add(.person, "Lê An")
    let event = builder.add(.event, "Hội nghị sơ kết", .conference)
    for confidence in confidences {
      builder.state(person, .attended, event, quote: "Lê An dự", confidence: confidence)
    }
    return builder.document
  }
}
