import PlenumEvaluate
import Testing

struct PersonScoreTests {
  @Test func `names are compared without case and tone placement`() throws {
    let score = try Scores.of(
      gold: person("Nguyễn Thuý Hoà"), prediction: person("NGUYỄN THÚY HÒA"))
    #expect(score.counts(.persons) == [1, 0, 0])
  }

  @Test func `a post needs person, title and one common label of the body`() throws {
    let gold = person("An", posts: post("Bí thư", "Quận ủy Cẩm Lệ", "Quận ủy"))
    let right = person("An", posts: post("BT", "Quận ủy"))
    let wrong = person("An", posts: post("Bí thư", "Huyện ủy"))
    #expect(try Scores.of(gold: gold, prediction: right).counts(.holds) == [1, 0, 0])
    let score = try Scores.of(gold: gold, prediction: wrong)
    #expect(score.counts(.holds) == [0, 1, 1])
    #expect(score.counts(.holdsTitleOnly) == [1, 0, 0])
  }

  @Test func `a post said again with another accepted label counts neither way`() throws {
    let gold = person("An", posts: post("Bí thư", "Quận ủy Cẩm Lệ", "Quận ủy"))
    let twice = person(
      "An", posts: post("Bí thư", "Quận ủy") + ", " + post("Bí thư", "Quận ủy Cẩm Lệ"))
    #expect(try Scores.of(gold: gold, prediction: twice).counts(.holds) == [1, 0, 0])
  }

  @Test func `another accepted title is a hit`() throws {
    let gold =
      #""persons": [{"name": "An", "positions": [{"title": "Chủ tịch", "title_alt": ["Trưởng ban"], "body": ["X"]}]}]"#
    let score = try Scores.of(gold: gold, prediction: person("An", posts: post("Trưởng ban", "X")))
    #expect(score.counts(.holds) == [1, 0, 0])
    #expect(score.counts(.holdsTitleOnly) == [1, 0, 0])
  }

  @Test func `an optional post counts neither way`() throws {
    let gold =
      #""persons": [{"name": "An", "positions": [], "positions_optional": [{"title": "Chủ tịch", "body": ["X"]}]}]"#
    for prediction in [person("An"), person("An", posts: post("Chủ tịch", "X"))] {
      let score = try Scores.of(gold: gold, prediction: prediction)
      #expect(score.counts(.holds) == [0, 0, 0])
      #expect(score.counts(.holdsTitleOnly) == [0, 0, 0])
    }
  }

  private func person(_ name: String, posts: String = "") -> String {
    "\"persons\": [{\"name\": \"\(name)\", \"positions\": [\(posts)]}]"
  }

  private func post(_ title: String, _ body: String...) -> String {
    "{\"title\": \"\(title)\", \"body\": \(body)}"
  }
}
