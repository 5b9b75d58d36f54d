import PlenumModel
import PlenumTestSupport
import PlenumText
import Testing

struct SentenceSplitterTests {
  private func sentences(_ article: Article) -> [String] {
    let text = TextAnnotator(table: SyllableTable()).annotate(article)
    return text.sentences.map { text.string($0.tokens) }
  }

  private func sentences(_ blocks: (Article.BlockKind, String)...) -> [String] {
    sentences(.written(blocks.map { ($0.0, $0.1) }))
  }

  // MARK: Inside a paragraph

  @Test(arguments: [
    "Hội nghị diễn ra tại TP. Đà Nẵng.", "Đoàn đến thăm Tx. Gò Công hôm nay.",
    "Đến dự có Đ/c. Lê Văn Tám, Bí thư.", "Cùng dự có đ/c. Lê Văn Tám.",
    "Triển khai Kế hoạch số 05.KH/TU của Tỉnh ủy.", "Nghị quyết số. 05 được thông qua.",
    "Sáng 18.6 Quận ủy họp.", "Ngày 05.10.2020 Huyện ủy Cần Giờ họp.",
    "Bài và ảnh của N. Ngà và T. Hằng gửi về.", "PGS.TS. Trần Văn Bình phát biểu.",
    "ThS. Lê Thị Mười trình bày.", "1. Sáng nay Đảng ủy họp.", "Chương trình 135.Ủy ban xã làm.",
    "Đạt 1.250 triệu đồng, tăng 5.2%.", "Ông nói “Tốt quá!” rồi đi.",
  ])
  func `a stop inside a sentence does not end it`(text: String) {
    #expect(sentences(.written(text)) == [text])
  }

  @Test(arguments: [
    ["Hội nghị kết thúc.", "Các đại biểu ra về."], ["Có phải không?", "Đúng vậy!", "Xin cảm ơn."],
    ["Các xã đã họp.", "Ủy ban nhân dân xã báo cáo."], ["Năm 2020.", "Đại hội bế mạc."],
    ["Họp ngày 5.10.2020.", "Bí thư kết luận."], ["Ông nói: “Tốt quá.”", "Mọi người vỗ tay."],
    ["Có lúa, ngô, khoai...", "Xã đã họp."], ["Còn nhiều việc…", "Xã đã họp."],
    ["Hội nghị (mở rộng.)", "Xã đã họp."], ["Quyết định số 05.", "Xã đã họp."],
    ["Xã đạt 50 tỷ.", "“Rất mừng”, ông nói."], ["Họp xong.", "18 xã đã báo cáo."],
  ])
  func `a stop before a capital ends a sentence`(expected: [String]) {
    #expect(sentences(.written(expected.joined(separator: " "))) == expected)
  }

  @Test func `a missing space after the stop ends a sentence too`() {
    let expected = ["Chi bộ đã họp.", "Ủy ban nhân dân xã dự."]
    #expect(sentences(.written(expected.joined())) == expected)
  }

  // MARK: Across blocks

  @Test func `a list announced by a colon belongs to its sentence`() {
    let found = sentences(
      (.paragraph, "Tham dự có các đồng chí:"), (.listItem, "- Lê Văn Tám, Bí thư;"),
      (.listItem, "- Trần Thị Bé."), (.paragraph, "Hội nghị bắt đầu."))
    #expect(
      found == [
        "Tham dự có các đồng chí:\n- Lê Văn Tám, Bí thư;\n- Trần Thị Bé.", "Hội nghị bắt đầu.",
      ])
  }

  @Test func `items of an announced list need no punctuation`() {
    let found = sentences(
      (.paragraph, "Tham dự có:"), (.listItem, "Lê Văn Tám"), (.listItem, "Trần Thị Bé"))
    #expect(found == ["Tham dự có:\nLê Văn Tám\nTrần Thị Bé"])
  }

  @Test func `items of a list that nothing announces stand alone`() {
    let found = sentences((.listItem, "Lê Văn Tám"), (.listItem, "Trần Thị Bé"))
    #expect(found == ["Lê Văn Tám", "Trần Thị Bé"])
  }

  @Test func `a paragraph after a comma goes on`() {
    let found = sentences((.paragraph, "Đến dự có ông Tám,"), (.paragraph, "bà Bé. Hội nghị xong."))
    #expect(found == ["Đến dự có ông Tám,\nbà Bé.", "Hội nghị xong."])
  }

  @Test func `captions and headlines stay apart`() {
    let found = sentences(
      (.headline, "Đại hội Đảng bộ xã:"), (.paragraph, "Đến dự có:"), (.caption, "Quang cảnh"),
      (.paragraph, "đồng chí Tám."))
    #expect(found == ["Đại hội Đảng bộ xã:", "Đến dự có:", "Quang cảnh", "đồng chí Tám."])
  }

  @Test func `boilerplate is not read`() {
    let found = sentences(
      (.boilerplate, "Trang chủ | Tin tức"), (.paragraph, "Xã họp."), (.boilerplate, "Lượt xem: 5"))
    #expect(found == ["Xã họp."])
  }

  @Test func `a sentence knows the role and number of its first block`() {
    let article = Article.written([
      (.headline, "Đại hội"), (.paragraph, "Đến dự có:"), (.listItem, "Ông Tám."),
      (.caption, "Ảnh"),
    ])
    let found = TextAnnotator(table: SyllableTable()).annotate(article).sentences
    #expect(found.map(\.kind) == [.headline, .paragraph, .caption])
    #expect(found.map(\.block) == [0, 1, 3])
  }
}
