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
}
