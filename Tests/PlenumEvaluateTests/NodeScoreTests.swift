import PlenumEvaluate
import Testing

struct NodeScoreTests {
  @Test func `bodies match one to one`() throws {
    let score = try Scores.of(
      gold: #""bodies": [["Quận ủy Cẩm Lệ", "Quận ủy"]]"#,
      prediction: #""bodies": [["Quận ủy"], ["Quận ủy Cẩm Lệ"]]"#)
    #expect(score.counts(.bodies) == [1, 1, 0])
  }

  @Test func `an optional body counts neither way`() throws {
    let gold = #""bodies": [], "bodies_optional": [["Quận ủy"]]"#
    for prediction in [#""bodies": []"#, #""bodies": [["Quận ủy"]]"#] {
      #expect(try Scores.of(gold: gold, prediction: prediction).counts(.bodies) == [0, 0, 0])
    }
  }

  @Test func `an event matches by its label, or by day and organizer with some words`() throws {
    let gold = event("Hội nghị sơ kết công tác", #""start": "2020-10-07", "organizer": ["X"]"#)
    let near = event("Hội nghị tổng kết", #""start": "2020-10-07", "organizer": ["Y"]"#)
    let far = event("Buổi lễ", #""start": "2020-10-08""#)
    #expect(try Scores.of(gold: gold, prediction: near).counts(.events) == [1, 0, 0])
    #expect(try Scores.of(gold: gold, prediction: far).counts(.events) == [0, 1, 1])
  }

  @Test func `the kind has to be the same or an accepted one`() throws {
    let visit = event("Hội nghị sơ kết").replacing("conference", with: "visit")
    let accepting = event("Hội nghị sơ kết", #""type_ok": ["visit"]"#)
    let strict = try Scores.of(gold: event("Hội nghị sơ kết"), prediction: visit)
    #expect(strict.counts(.events) == [0, 1, 1])
    #expect(try Scores.of(gold: accepting, prediction: visit).counts(.events) == [1, 0, 0])
  }

  @Test func `attributes count on matched events, other accepted values not at all`() throws {
    let gold = event(
      "Hội nghị sơ kết", #""start": "2020-10-07", "start_ok": ["2020-10-08"], "ordinal": 14"#)
    let prediction = event("Hội nghị sơ kết", #""start": "2020-10-08", "ordinal": 15"#)
    let score = try Scores.of(gold: gold, prediction: prediction)
    #expect(score.counts(.eventDate) == [0, 0, 0])
    #expect(score.counts(.eventOrdinal) == [0, 1, 1])
    #expect(score.counts(.eventsMain) == [1, 0, 0])
  }

  @Test func `a number matches itself and its own beginning`() throws {
    let gold = directive("Nghị quyết 119", number: "119")
    let longer = directive("Nghị quyết", number: "119/2020/QH14")
    let other = directive("Nghị quyết 119", number: "1190")
    #expect(try Scores.of(gold: gold, prediction: longer).counts(.directives) == [1, 0, 0])
    #expect(try Scores.of(gold: gold, prediction: other).counts(.directives) == [0, 1, 1])
  }

  @Test func `directives of different congresses are different`() throws {
    let score = try Scores.of(
      gold: directive("Nghị quyết Đại hội Đảng bộ phường lần thứ XV"),
      prediction: directive("Nghị quyết Đại hội Đảng bộ phường lần thứ XIV"))
    #expect(score.counts(.directives) == [0, 1, 1])
  }

  private func event(_ label: String, _ members: String = "") -> String {
    let rest = members.isEmpty ? "" : ", " + members
    return """
      "events": [{"key": "e1", "main": true, "type": "conference", "label": "\(label)"\(rest)}]
      """
  }

  private func directive(_ label: String, number: String = "") -> String {
    """
    "directives": [
      {"key": "d1", "kind": "Nghị quyết", "label": "\(label)", "number": "\(number)"}
    ]
    """
  }
}
