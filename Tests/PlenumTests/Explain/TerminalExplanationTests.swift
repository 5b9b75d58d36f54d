import Plenum
import Testing

struct TerminalExplanationTests {
  private static let chaired =
    "Đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị."

  @Test func `each edge stands with ends, rule and confidence`() throws {
    let explained = try Explained(Self.chaired)
    #expect(
      explained.hasLine("→ Vũ Thành Liêm chaired Hội nghị", "chair.before 0."))
    #expect(explained.hasLine("→ Vũ Thành Liêm holds Bí thư Đảng ủy", "hold.post 0."))
  }

  @Test func `each mention stands with kind, node and rule`() throws {
    let explained = try Explained(Self.chaired)
    #expect(explained.hasLine("person Vũ Thành Liêm person.honorific"))
    #expect(
      explained.hasLine("body Đảng ủy phường = Đảng ủy phường Khuê Trung body.phrase"))
  }

  @Test func `brackets nest without colours`() throws {
    let explained = try Explained(Self.chaired)
    #expect(
      explained.hasLine("  3 Đồng chí [person Vũ Thành Liêm], [body Bí thư [body Đảng ủy phường]]"))
    #expect(!explained.text.contains("\u{1B}"))
  }

  @Test func `colours take the place of brackets and always end`() throws {
    let explained = try Explained(Self.chaired, format: .terminal(width: 200, isColoured: true))
    #expect(!explained.text.contains("[person"))
    let begun = explained.text.matches(of: /\u{1B}\[[1-9][0-9;]*m/).count
    let ended = explained.text.matches(of: /\u{1B}\[0m/).count
    #expect(begun > 10 && begun == ended)
  }

  @Test(arguments: [true, false])
  func `nothing in the text drives the terminal`(isColoured: Bool) throws {
    let explained = try Explained(
      "Đồng chí Vũ Thành Liêm chủ trì \u{1B}[2J\u{1B}]0;x\u{7} \u{202E}hội nghị.",
      format: .terminal(width: 200, isColoured: isColoured))
    #expect(explained.text.contains("\\u{1b}") && explained.text.contains("\\u{202e}"))
    #expect(!explained.text.contains("\u{1B}[2J") && !explained.text.contains("\u{7}"))
    #expect(!explained.text.contains("\u{202E}"))
  }

  @Test func `lines keep the width`() throws {
    let explained = try Explained(Self.chaired, format: .terminal(width: 60, isColoured: false))
    #expect(explained.text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 60 })
  }

  @Test func `what is not read is shown as such`() throws {
    #expect(try Explained().hasLine("not read: Lượt xem: 5"))
  }

  @Test func `the event and what is left open stand on top`() throws {
    let explained = try Explained()
    #expect(explained.hasLine("event Hội nghị", "2020-10-05", "organizer Đảng ủy phường"))
  }

  // MARK: One sentence

  @Test func `a sentence alone shows triggers with rule, frame and side`() throws {
    let explained = try Explained(Self.chaired, sentence: 3)
    #expect(
      explained.hasLine(
        "trigger “chủ trì” chair.before (chaired, looks before the words) [Vũ Thành Liêm]",
        "gives chaired"))
    #expect(!explained.text.contains("not read"))
  }

  @Test func `a person whom nothing claims is named`() throws {
    let explained = try Explained("Bà Trần Thị Hoà là người con của quê hương.", sentence: 3)
    #expect(explained.hasLine("person “Trần Thị Hoà”", "no trigger claims it"))
    #expect(explained.hasLine("no edge, no trigger matches"))
  }

  @Test func `a planned presence says why it gives no edge`() throws {
    let explained = try Explained("Đồng chí Vũ Thành Liêm sẽ chủ trì hội nghị tới.", sentence: 3)
    #expect(explained.hasLine("chair.before", "no edge: a word of plan"))
  }

  @Test func `a trigger without persons says so`() throws {
    let explained = try Explained("Các đại biểu phát biểu sôi nổi.", sentence: 3)
    #expect(explained.hasLine("“phát biểu”", "no edge: nobody stands where the rule looks"))
  }

  @Test func `a sentence that is not there is a failure that says how many there are`() throws {
    let explained = try Explained(sentence: 9)
    #expect(explained.text.isEmpty && explained.report.isEmpty)
    #expect(
      explained.report.failures.map(\.description) == [
        "a.txt: there is no sentence 9; the article has 2"
      ])
  }
}
