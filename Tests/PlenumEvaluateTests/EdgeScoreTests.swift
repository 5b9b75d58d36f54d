import PlenumEvaluate
import Testing

struct EdgeScoreTests {
  private static let nodes = """
    "persons": [{"name": "Lê An"}],
    "bodies": [["Đảng ủy phường 5"], ["Đảng bộ phường 5"]],
    "events": [{"key": "e1", "main": true, "type": "session", "label": "Kỳ họp thứ nhất của phường",
      "organizer": ["Đảng ủy phường 5"]}],
    "directives": [{"key": "d1", "kind": "Luật", "number": "12", "label": "Luật 12"}]
    """

  @Test func `who chairs or speaks attends`() throws {
    let score = try score(
      gold: #"["Lê An", "chaired", "e1"]"#, prediction: #"["LÊ AN", "attended", "e1"]"#)
    #expect(score.counts(.chaired) == [0, 0, 1])
    #expect(score.counts(.attended) == [1, 0, 0])
  }

  @Test func `chairing and speaking is attending once`() throws {
    let both = #"["Lê An", "chaired", "e1"], ["Lê An", "spokeAt", "e1"]"#
    #expect(try score(gold: both, prediction: both).counts(.attended) == [1, 0, 0])
  }

  @Test func `an end without a node matches nothing`() throws {
    let edge = #"["Trần Bình", "chaired", "e1"]"#
    #expect(try score(gold: edge, prediction: edge).counts(.chaired) == [0, 1, 1])
  }

  @Test func `a party organisation organizes as its committee, and implements when folded`() throws
  {
    let organized = try score(
      gold: #"["Đảng ủy phường 5", "organized", "e1"]"#,
      prediction: #"["Đảng bộ phường 5", "organized", "e1"]"#)
    #expect(organized.counts(.organized) == [1, 0, 0])
    let implements = try score(
      gold: #"["e1", "implements", "d1"]"#,
      prediction: #"["Đảng bộ phường 5", "implements", "d1"]"#)
    #expect(implements.counts(.implements) == [0, 1, 1])
    #expect(implements.counts(.implementsFolded) == [1, 0, 0])
  }

  @Test func `an election needs title and body`() throws {
    let gold = #"["Lê An", "elected", "Phó Bí thư|Đảng ủy phường 5"]"#
    let same = #"["Lê An", "elected", "PBT|ban chấp hành Đảng bộ phường 5"]"#
    let other = #"["Lê An", "elected", "Bí thư|Đảng ủy phường 5"]"#
    #expect(try score(gold: gold, prediction: same).counts(.elected) == [1, 0, 0])
    #expect(try score(gold: gold, prediction: other).counts(.elected) == [0, 1, 1])
  }

  @Test func `an optional edge counts neither way`() throws {
    let gold = Self.nodes + #", "edges_optional": [["Lê An", "chaired", "e1"]]"#
    for edges in ["", #"["Lê An", "chaired", "e1"]"#] {
      let prediction = Self.nodes + ", \"edges\": [\(edges)]"
      #expect(try Scores.of(gold: gold, prediction: prediction).counts(.chaired) == [0, 0, 0])
    }
  }

  @Test func `rules get the right and wrong edges they stated themselves`() throws {
    var prediction = try Scores.annotation(edges(#"["Lê An", "chaired", "e1"]"#))
    let use = RuleUse(relation: "chaired", rule: "chair.before")
    prediction.edges[0].grounds = [Ground(use: use, confidence: 0.9)]
    let right = try Scores.annotation(edges(#"["Lê An", "chaired", "e1"]"#))
    let wrong = try Scores.annotation(edges(""))
    var evaluation = Evaluation()
    evaluation.add(ArticleScore(gold: right, prediction: prediction), of: "right")
    evaluation.add(ArticleScore(gold: wrong, prediction: prediction), of: "wrong")
    #expect(evaluation.rules.map(\.use.rule) == ["chair.before"])
    #expect(evaluation.rules.map { [$0.count.right, $0.count.wrong] } == [[1, 1]])
    let lines = evaluation.articles[1].score[.chaired].findings.map(\.line)
    #expect(lines.first?.hasSuffix("{chair.before}") == true)
  }

  private func score(gold: String, prediction: String) throws -> ArticleScore {
    try Scores.of(gold: edges(gold), prediction: edges(prediction))
  }

  private func edges(_ edges: String) -> String { Self.nodes + ", \"edges\": [\(edges)]" }
}
