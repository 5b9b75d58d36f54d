import PlenumModel
import PlenumTestSupport
import Testing

struct DocumentGraphTests {
  /// Articles of several kinds.
  static let stories: [Story] = [
    .conference(
      "Chủ trì có đồng chí Lê Văn Mãi 😀, Bí thư Đảng ủy; đồng chí H’Lăm Niê, Phó Bí thư. "
        + "Phát biểu tại hội nghị, đồng chí Lê Văn Mãi yêu cầu thực hiện Chỉ thị số 05-CT/TW.",
      caption: "Bà H’Lăm Niê trao quà"),
    Story(
      "🇻🇳 Ngày 8 và 9/12/2020, HĐND huyện Cần Giờ khóa XI khai mạc kỳ họp thứ 15.",
      "Kỳ họp đã thông qua Nghị quyết số 12/NQ-HĐND.",
      "Ông Trần Văn Bình được bầu giữ chức Phó Chủ tịch HĐND huyện."), Story(""), Story("…"),
    Story([(.headline, "ĐẠI HỘI ĐẢNG BỘ XÃ EA WER LẦN THỨ X"), (.byline, "Tin, ảnh: Thu Hà")]),
  ]

  @Test(arguments: stories.indices)
  func `every quote is the text between its offsets`(index: Int) {
    let story = DocumentGraphTests.stories[index]
    let scalars = Array(story.article.text.unicodeScalars)
    for statement in story.graph.statements {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[statement.span.start..<statement.span.end])
      #expect(String(words) == statement.quote)
      #expect(!statement.quote.isEmpty && !statement.rule.isEmpty)
      #expect(statement.confidence > 0 && statement.confidence <= 1)
    }
  }

  @Test(arguments: stories.indices)
  func `statements and mentions name nodes of the graph`(index: Int) {
    let graph = DocumentGraphTests.stories[index].graph
    let kinds = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.kind) })
    for statement in graph.statements {
      #expect(kinds[statement.subject].map(statement.predicate.domain.contains) == true)
      #expect(kinds[statement.object].map(statement.predicate.range.contains) == true)
      #expect(statement.article == graph.article.id)
    }
    for mention in graph.mentions { #expect(kinds[mention.node] == mention.kind) }
  }

  @Test(arguments: stories.indices)
  func `two runs give the same graph`(index: Int) {
    let story = DocumentGraphTests.stories[index]
    let again = Story(
      story.article.blocks.map { block in
        (block.kind, story.text(block.span))
      })
    #expect(story.graph == again.graph)
  }

  @Test func `the first two stories state something`() {
    #expect(DocumentGraphTests.stories[0].graph.statements.count >= 5)
    #expect(DocumentGraphTests.stories[1].graph.statements.count >= 3)
  }

  @Test func `an article without an event says so`() {
    let graph = Story("Mưa to ở miền Trung.").graph
    #expect(graph.article.links(.about) == [])
    #expect(graph.diagnostics.map(\.code) == ["event.none"])
  }

  // MARK: Names across articles

  @Test func `the same session has the same name in two articles`() throws {
    let one = Story("Ngày 8/12/2020, HĐND huyện Cần Giờ khai mạc kỳ họp thứ 15 khóa XI.")
    let other = Story("Sáng nay, HĐND huyện Cần Giờ tổ chức kỳ họp thứ 15 khóa XI, có đông cử tri.")
    #expect(one.graph.article.links(.about) == other.graph.article.links(.about))
    #expect(one.graph.article.links(.about).count == 1)
  }

  @Test func `the same document of the centre has the same name in two articles`() throws {
    let one = Story.conference("Phường thực hiện Chỉ thị số 05-CT/TW.")
    let other = Story("Huyện ủy Cần Giờ triển khai Chỉ thị số 05-CT/TW.")
    let first = try #require(one.graph.nodes.first { $0.kind == .directive })
    let second = try #require(other.graph.nodes.first { $0.kind == .directive })
    #expect(first.id == second.id)
  }

  @Test func `namesakes of two places have different names`() throws {
    let one = Story.conference("Đồng chí Lê Văn Mãi chủ trì.")
    let other = Story("Huyện ủy Cần Giờ tổ chức hội nghị. Đồng chí Lê Văn Mãi chủ trì.")
    let first = try #require(one.graph.nodes.first { $0.kind == .person })
    let second = try #require(other.graph.nodes.first { $0.kind == .person })
    #expect(first.label == second.label)
    #expect(first.id != second.id)
  }
}
