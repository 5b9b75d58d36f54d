import PlenumModel
import Testing

/// Which mentions in one article are of one document.
struct DirectiveIdentityTests {
  @Test(arguments: [
    Case(
      "Phường quán triệt Kết luận số 62-KL/TW. Chi bộ 2 thực hiện Kết luận 62 của Bộ Chính trị, chi bộ 3 "
        + "thực hiện Kết luận số 62.", "Kết luận 62 của Bộ Chính trị | 62-KL/TW"),
    Case(
      "Phường thực hiện Kế hoạch số 06-KH/QU của Quận ủy Cẩm Lệ. Kế hoạch 6 được triển khai tốt. Kế hoạch "
        + "06 của Ban Thường vụ Quận ủy đi vào cuộc sống.",
      "Kế hoạch số 06-KH/QU của Quận ủy Cẩm Lệ | 06-KH/QU"),
    Case(
      "Phường quán triệt Nghị quyết 13 NQ-TW. Nghị quyết số 13-NQ/TW ngày 18/3/2002 nêu rõ. Nghị quyết số "
        + "13/NQ-TƯ rất mới.", "Nghị quyết số 13-NQ/TW ngày 18/3/2002 | 13-NQ/TW"),
    Case(
      "Phường thực hiện Chỉ thị 48 CT-TW của Bộ Chính trị về phòng, chống tội phạm.",
      "Chỉ thị 48-CT/TW của Bộ Chính trị về phòng, chống tội phạm | 48-CT/TW"),
  ])
  func `spellings of one number are one document`(test: Case) {
    #expect(documents(test.sentence) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Phường thực hiện Kế hoạch số 06-KH/QU và Kế hoạch số 06/KH-UBND. Kế hoạch 06 nêu rõ.",
      "Kế hoạch số 06-KH/QU | 06-KH/QU", "Kế hoạch số 06/KH-UBND | 06/KH-UBND"),
    Case(
      "Phường thực hiện Chỉ thị 05 của Bộ Chính trị và Chỉ thị 05 của Quận ủy Cẩm Lệ.",
      "Chỉ thị 05 của Bộ Chính trị | 05", "Chỉ thị 05 của Quận ủy Cẩm Lệ | 05"),
    Case(
      "Phường thực hiện Kế hoạch 06 của Quận ủy Cẩm Lệ và Kế hoạch 06 của UBND quận Cẩm Lệ.",
      "Kế hoạch 06 của Quận ủy Cẩm Lệ | 06", "Kế hoạch 06 của UBND quận Cẩm Lệ | 06"),
    Case(
      "Phường thực hiện Nghị quyết số 18-NQ/TW ngày 1/6/2012 và Nghị quyết số 18-NQ/TW ngày 25/10/2017.",
      "Nghị quyết số 18-NQ/TW ngày 1/6/2012 | 18-NQ/TW",
      "Nghị quyết số 18-NQ/TW ngày 25/10/2017 | 18-NQ/TW"),
  ])
  func `other letters, issuers or days make another document`(test: Case) {
    #expect(documents(test.sentence) == test.edges)
  }

  @Test func `a number alone is the document named last`() {
    let story = Story.conference(
      "Quận có Kế hoạch số 06-KH/QU, thành phố có Kế hoạch số 06-KH/TU. UBND phường triển khai Kế hoạch 06."
    )
    #expect(
      story.edges(.implements) == ["Ủy ban nhân dân phường Khuê Trung → Kế hoạch số 06-KH/TU"])
  }

  private func documents(_ sentence: String) -> [String] {
    Story.conference(sentence).graph.nodes.filter { $0.kind == .directive }
      .map { $0.label + " | " + ($0.text(.idLocal) ?? "") }.sorted()
  }
}
