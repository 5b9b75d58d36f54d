import PlenumModel
import Testing

struct DocumentRelationTests {
  @Test(arguments: [
    Case(
      "Đảng ủy phường đã ban hành Nghị quyết số 05-NQ/ĐU.",
      "Đảng ủy phường Khuê Trung → Nghị quyết số 05-NQ/ĐU"),
    Case(
      "Phường thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.",
      "Bộ Chính trị → Chỉ thị số 05-CT/TW của Bộ Chính trị"),
    Case(
      "Phường thực hiện Nghị quyết 119/2020/QH14.", "Quốc hội → Nghị quyết 119/2020/QH14"),
    Case("Phường thực hiện Kế hoạch số 12."),
  ])
  func `who issues a document is named before it, after it or by its letters`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.issued) == test.edges)
  }

  @Test(arguments: [
    Case("Hội nghị đã thông qua Nghị quyết số 05-NQ/ĐU.", "event → Nghị quyết số 05-NQ/ĐU"),
    Case(
      "Các đại biểu biểu quyết thông qua Kế hoạch số 12-KH/ĐU.", "event → Kế hoạch số 12-KH/ĐU"),
    Case("Hội nghị thảo luận về Nghị quyết số 05-NQ/ĐU."),
    Case(
      "Hội nghị thông qua 02 Chương trình của Đảng ủy. Đó là Chương trình “Chỉnh trang ngõ xóm” "
        + "và Chương trình “Nâng cao chất lượng sinh hoạt chi bộ”.",
      "event → Chương trình “Chỉnh trang ngõ xóm”",
      "event → Chương trình “Nâng cao chất lượng sinh hoạt chi bộ”"),
    Case("Hội nghị đã thông qua 03 nghị quyết. Có Nghị quyết số 05-NQ/ĐU."),
  ])
  func `the event adopts what is passed there`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.adopted) == test.edges)
  }

  @Test(arguments: [
    Case(
      "UBND phường Khuê Trung thực hiện Chỉ thị số 05-CT/TW.",
      "Ủy ban nhân dân phường Khuê Trung → Chỉ thị số 05-CT/TW"),
    Case(
      "Công an phường Khuê Trung triển khai Kế hoạch số 12-KH/ĐU.",
      "Công an phường Khuê Trung → Kế hoạch số 12-KH/ĐU"),
    Case("Đảng ủy phường đã ban hành Nghị quyết số 05-NQ/ĐU."),
  ])
  func `a body puts a document into effect`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.implements) == test.edges)
  }

  @Test func `an event at which a document is studied puts it into effect`() {
    let story = Story.conference("Hội nghị còn tổ chức triển khai Nghị quyết 119/2020/QH14.")
    #expect(story.edges(.implements).contains("event → Nghị quyết 119/2020/QH14"))
  }

  @Test func `who holds the event has organized it`() {
    let story = Story.conference("Hội nghị thành công.")
    #expect(story.edges(.organized) == ["Đảng ủy phường Khuê Trung → event"])
  }

  @Test(arguments: [
    "về đại hội chi bộ, chiều 25/9/2020 Chi bộ Trường THCS Kim Đồng tổ chức Đại hội.",
    "về đại hội chi bộ,sáng 25/9, Chi bộ Trường THCS Kim Đồng tổ chức Đại hội.",
    "về đại hội chi bộ, ngày 25/9/2020, Chi bộ Trường THCS Kim Đồng tổ chức Đại hội.",
    "về đại hội chi bộ, Chi bộ Trường THCS Kim Đồng đã tổ chức Đại hội.",
    "về đại hội chi bộ do đồng chí Lê Văn Mãi ký.",
  ])
  func `the name of a document ends where the sentence goes on`(rest: String) {
    let story = Story.conference("Thực hiện Kế hoạch số 33-KH/ĐU của Đảng ủy phường " + rest)
    #expect(
      story.labels(.directive)
        == ["Kế hoạch số 33-KH/ĐU của Đảng ủy phường về đại hội chi bộ"])
  }

  @Test(arguments: [
    Case(
      "Sở Y tế công bố Quyết định số 1874/QĐ-SYT.", "Sở Y tế → Quyết định số 1874/QĐ-SYT"),
    Case(
      "Đảng ủy phường đã ban hành 6 nghị quyết, nổi bật là Nghị quyết 03-NQ/CB về cơ giới hóa.",
      "Đảng ủy phường Khuê Trung → Nghị quyết 03-NQ/CB về cơ giới hóa"),
    Case(
      "Hội nghị thống nhất Nghị quyết lãnh đạo nhiệm vụ năm 2021 của Đảng ủy phường, tiếp tục nâng cao "
        + "năng lực lãnh đạo.",
      "Đảng ủy phường Khuê Trung → Nghị quyết lãnh đạo nhiệm vụ năm 2021 của Đảng ủy phường"),
    Case("Nghị quyết liên tịch số 03/2019/NQLT-CP-UBTVQH được phổ biến."),
    Case("Hội nghị thông qua Quy chế phối hợp giữa Đảng ủy phường với Công an quận."),
  ])
  func `the issuer is told by initials, in a list or at the end of the name`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.issued) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Hội nghị biểu quyết thông qua Nghị quyết Hội nghị.",
      "event → Nghị quyết Hội nghị sơ kết 9 tháng năm 2020"),
    Case(
      "Hội nghị bàn dự thảo Nghị quyết về nhiệm vụ năm 2021 và thông qua Nghị quyết số 05-NQ/ĐU.",
      "event → Nghị quyết số 05-NQ/ĐU"),
    Case("Đại hội biểu quyết thông qua Nghị quyết Đại hội."),
    Case(
      "Hội nghị thông qua Nghị quyết số 06/NQ-HĐND về phân bổ vốn Chương trình mục tiêu quốc gia "
        + "giảm nghèo năm 2020.",
      "event → Nghị quyết số 06/NQ-HĐND về phân bổ vốn Chương trình mục tiêu quốc gia giảm nghèo năm "
        + "2020"),
    Case(
      "Kỳ họp thứ 8 HĐND quận Cẩm Lệ đã thông qua Nghị quyết quy định mức hỗ trợ người nghèo.",
      "Kỳ họp thứ 8 HĐND quận Cẩm Lệ → Nghị quyết quy định mức hỗ trợ người nghèo"),
  ])
  func `an event adopts its own resolution, and nothing that is only named`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.adopted) == test.edges)
  }

  @Test func `a resolution with and without its number is one document`() {
    let story = Story(
      "Sáng 12/8/2025, Đảng ủy xã Ba Tơ tổ chức hội nghị quán triệt Nghị quyết Đại hội Đảng bộ tỉnh "
        + "Quảng Ngãi lần thứ I.",
      "Nội dung gồm Nghị quyết số 03-NQ/ĐH của Đại hội đại biểu Đảng bộ tỉnh Quảng Ngãi lần thứ I.")
    #expect(
      story.labels(.directive)
        == ["Nghị quyết số 03-NQ/ĐH của Đại hội đại biểu Đảng bộ tỉnh Quảng Ngãi lần thứ I"])
    #expect(story.edges(.issued).map { $0.prefix(24) } == ["Đảng bộ tỉnh Quảng Ngãi "])
  }

  @Test(arguments: [
    ", cấp ủy, chính quyền phường luôn quan tâm việc này.", ", tiếp tục làm tốt hơn.",
    " đã đi vào cuộc sống.", " cần được chuẩn bị sớm hơn.", ", đến nay phường đã có 5 tuyến phố.",
    " do Thượng tá Lê Văn Mãi trình bày.", ", đồng chí Lê Văn Mãi nêu ba việc.",
  ])
  func `a clause after the name is no part of it`(rest: String) {
    let story = Story.conference(
      "Kế hoạch số 33-KH/ĐU của Đảng ủy phường về vệ sinh môi trường" + rest)
    #expect(
      story.labels(.directive)
        == ["Kế hoạch số 33-KH/ĐU của Đảng ủy phường về vệ sinh môi trường"])
  }
}
