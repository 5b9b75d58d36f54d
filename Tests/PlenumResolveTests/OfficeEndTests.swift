import PlenumModel
import Testing

/// Ends of offices that a text states with a day.
struct OfficeEndTests {
  /// A sentence in an article on a session of 5 October 2020, and the posts with their last days.
  struct Told: Sendable, CustomTestStringConvertible {
    let sentence: String
    let ends: [String]

    init(_ sentence: String, _ ends: String...) {
      self.sentence = sentence
      self.ends = ends.sorted()
    }

    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Told(
      "Kỳ họp đã miễn nhiệm chức vụ Phó Chủ tịch UBND phường đối với ông Lê Văn Mãi do chuyển công tác.",
      "Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung 2020-10-05"),
    Told(
      "Kỳ họp thông qua tờ trình và bãi nhiệm chức danh Chủ tịch UBND phường đối với ông Lê Văn Mãi.",
      "Chủ tịch Ủy ban nhân dân phường Khuê Trung 2020-10-05"),
    Told(
      "Ông Lê Văn Mãi thôi giữ chức Bí thư Huyện ủy Bình Lục từ ngày 1/7/2020.",
      "Bí thư Huyện ủy Bình Lục 2020-06-30"),
    Told(
      "Đồng chí Lê Văn Mãi thôi giữ chức vụ Bí thư Huyện ủy Bình Lục để nghỉ hưu theo chế độ, kể từ ngày 01 "
        + "tháng 12 năm 2020.", "Bí thư Huyện ủy Bình Lục 2020-11-30"),
    Told(
      "Ông Lê Văn Mãi, Bí thư Huyện ủy Bình Lục, nghỉ hưu từ 1-6-2020.",
      "Bí thư Huyện ủy Bình Lục 2020-05-31"),
    Told(
      "Từ năm 2010 đến năm 2015, ông Lê Văn Mãi giữ chức Bí thư Huyện ủy Bình Lục.",
      "Bí thư Huyện ủy Bình Lục 2015"),
    Told(
      "Dự kỳ họp có ông Lê Văn Mãi, nguyên Bí thư Huyện ủy Bình Lục nhiệm kỳ 2010-2015.",
      "Bí thư Huyện ủy Bình Lục 2015"),
    Told(
      "Ông Lê Văn Mãi từng giữ chức Bí thư Huyện ủy Bình Lục (giai đoạn 2010 - 2015), Giám đốc Sở Nội vụ "
        + "tỉnh Hà Nam.", "Bí thư Huyện ủy Bình Lục 2015"),
  ])
  func `an end with its day is read`(told: Told) {
    #expect(ends(told.sentence) == told.ends)
  }

  @Test(arguments: [
    Told("HĐND phường sẽ miễn nhiệm chức vụ Phó Chủ tịch UBND phường đối với ông Lê Văn Mãi."),
    Told("UBND phường đề nghị miễn nhiệm chức vụ Phó Chủ tịch UBND phường đối với ông Lê Văn Mãi."),
    Told("Ngày 3/2, quận đã miễn nhiệm chức vụ Phó Chủ tịch UBND phường đối với ông Lê Văn Mãi."),
    Told("Ông Lê Văn Mãi thôi giữ chức Bí thư Huyện ủy Bình Lục."),
    Told("Ông Lê Văn Mãi, Bí thư Huyện ủy Bình Lục, nghỉ hưu từ tháng 6."),
    Told("Dự kỳ họp có ông Lê Văn Mãi, Bí thư Huyện ủy Bình Lục nhiệm kỳ 2020-2025."),
    Told("Dự kỳ họp có ông Lê Văn Mãi, nguyên Bí thư Huyện ủy Bình Lục."),
    Told("Từ năm 2015 đến nay, ông Lê Văn Mãi là Bí thư Huyện ủy Bình Lục."),
  ])
  func `where no day is told no end is written`(told: Told) {
    #expect(ends(told.sentence) == told.ends)
  }

  private func ends(_ sentence: String) -> [String] {
    let story = Story([
      (.headline, "HĐND phường Khuê Trung họp kỳ thứ 8"),
      (
        .paragraph,
        "Sáng 5/10/2020, HĐND phường Khuê Trung, quận Cẩm Lệ, thành phố Đà Nẵng tổ chức kỳ họp thứ 8."
      ), (.paragraph, sentence),
    ])
    var assembler = GraphAssembler()
    assembler.add(story.graph)
    let graph = assembler.graph()
    let labels = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.label) })
    return graph.nodes(of: .tenure).compactMap { tenure in
      tenure.date(.validThrough).map {
        (tenure.links(.post).first.flatMap { labels[$0] } ?? "") + " " + $0.iso
      }
    }.sorted()
  }
}
