import PlenumModel
import Testing

/// Who puts a document into effect, where it is named and where it is not.
struct ImplementerTests {
  @Test(arguments: [
    Case(
      "Thực hiện Kế hoạch số 12-KH/QU của Quận ủy Cẩm Lệ về đại hội chi bộ, ngày 15/8/2020, "
        + "Chi bộ Trường THCS Kim Đồng đã tổ chức Đại hội.",
      "Chi bộ Trường THCS Kim Đồng → "
        + "Kế hoạch số 12-KH/QU của Quận ủy Cẩm Lệ về đại hội chi bộ"),
    Case(
      "Đảng ủy phường ban hành Chương trình hành động số 03-CTr/ĐU thực hiện Nghị quyết số 57-NQ/TW.",
      "Đảng ủy phường Khuê Trung → Nghị quyết số 57-NQ/TW"),
    Case(
      "Hội nghị đã nghe Kế hoạch của Quận ủy Cẩm Lệ triển khai thực hiện Nghị quyết số 18-NQ/TW.",
      "Quận ủy Cẩm Lệ → Nghị quyết số 18-NQ/TW"),
    Case(
      "UBND phường phối hợp với UBMTTQ phường thực hiện Kế hoạch số 77-KH/ĐU.",
      "Ủy ban nhân dân phường Khuê Trung → Kế hoạch số 77-KH/ĐU",
      "Ủy ban Mặt trận Tổ quốc Việt Nam phường Khuê Trung → Kế hoạch số 77-KH/ĐU"),
    Case(
      "Hội Nông dân phường hoàn thành 12 chỉ tiêu của Nghị quyết Đại hội Hội Nông dân phường lần thứ IX.",
      "Hội Nông dân phường Khuê Trung → "
        + "Nghị quyết Đại hội Hội Nông dân phường lần thứ IX"),
    Case(
      "Đồng chí Lê Văn Mãi đề nghị UBND phường quán triệt Chỉ thị số 12-CT/TU.",
      "Ủy ban nhân dân phường Khuê Trung → Chỉ thị số 12-CT/TU"),
    Case("Thường trực HĐND phường nhận thấy việc thực hiện Nghị quyết số 60/NQ-HĐND còn chậm."),
    Case(
      "Cuộc họp Thường trực HĐND phường cho ý kiến về Báo cáo tổng kết 5 năm thực hiện Nghị quyết số 60/NQ-HĐND."
    ),
    Case("Hội nghị góp ý dự thảo Chương trình hành động của Quận ủy Cẩm Lệ năm 2021."),
  ])
  func `the body that acts implements a document`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.implements) == test.edges)
  }

  @Test(arguments: [
    "Nghị quyết số 21-NQ/TW về xây dựng tổ chức cơ sở đảng do đồng chí Lê Văn Mãi truyền đạt.",
    "Hội nghị triển khai chuyên đề giao thông; một số nội dung cơ bản của Nghị quyết số 21-NQ/TW về xây dựng tổ chức cơ sở đảng.",
    "Tại hội nghị, đồng chí Lê Văn Mãi quán triệt Nghị quyết số 21-NQ/TW về xây dựng tổ chức cơ sở đảng.",
  ])
  func `what is taught at an event is implemented there`(sentence: String) {
    let document = "Nghị quyết số 21-NQ/TW về xây dựng tổ chức cơ sở đảng"
    #expect(
      Story.conference(sentence).edges(.implements)
        == ["event → " + document, "Đảng ủy phường Khuê Trung → " + document])
  }

  @Test func `a conference of study and its holder implement every resolution in its name`() {
    let story = Story(
      "Sáng 12/8/2016, Đảng ủy phường Tân Giang tổ chức hội nghị phổ biến, quán triệt Nghị quyết "
        + "Hội nghị lần thứ 10, 11 của Ban Chấp hành Trung ương Đảng khóa XI.")
    let documents = ["10", "11"].map {
      "Nghị quyết Hội nghị lần thứ \($0) Ban Chấp hành Trung ương Đảng khóa XI"
    }
    #expect(
      story.edges(.implements)
        == documents.map { "event → " + $0 } + documents.map { "Đảng ủy phường Tân Giang → " + $0 })
    #expect(story.labels(.directive) == documents)
  }

  @Test func `who sums up a document has implemented it, not the conference`() {
    let story = Story(
      "Sáng 12/8/2020, Đảng ủy xã Ba Tơ tổ chức hội nghị sơ kết 3 năm thực hiện Chỉ thị số 05-CT/TW."
    )
    #expect(story.edges(.implements) == ["Đảng ủy xã Ba Tơ → Chỉ thị số 05-CT/TW"])
  }

  @Test func `who reports to a mission tells of the deeds of the own body`() {
    let story = Story(
      "Sáng 12/8/2020, Đoàn kiểm tra của Huyện ủy Tân Uyên làm việc với Đảng ủy xã Nậm Sỏ.",
      "Báo cáo với Đoàn, đồng chí Lò Văn Ún, Phó Bí thư Đảng ủy, Chủ tịch UBND xã Nậm Sỏ cho biết: "
        + "thực hiện Quyết định số 263/QĐ-TTg, xã đã đạt 12 tiêu chí.")
    #expect(
      story.edges(.implements) == ["Ủy ban nhân dân xã Nậm Sỏ → Quyết định số 263/QĐ-TTg"])
  }
}
