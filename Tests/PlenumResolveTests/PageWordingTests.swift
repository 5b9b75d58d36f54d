import PlenumModel
import Testing

/// Wordings of ward, district and provincial pages: rounds of news, transfers, lists of documents.
struct PageWordingTests {
  // MARK: Events

  @Test func `who leads another meeting does not lead the reported one`() {
    let story = Story(
      "Chiều 5/10/2020, UBND huyện Hòa Vang tổ chức Lễ công bố Quyết định về công tác cán bộ.",
      "Ngày 6/10/2020, tại trụ sở huyện, ông Lê Văn Mãi - Chủ tịch UBND huyện chủ trì buổi tiếp công dân định kỳ "
        + "tháng 10 năm 2020.")
    #expect(
      story.edges(.chaired) == ["Lê Văn Mãi → Buổi tiếp công dân định kỳ tháng 10 năm 2020"])
  }

  @Test(arguments: [
    "Ngày 5/10/2020, trong ngày làm việc thứ hai kỳ họp thứ 8 HĐND huyện Hòa Vang, ông Lê Văn Mãi phát biểu.",
    "Ngày 5/10/2020, HĐND huyện Hòa Vang khóa X, nhiệm kỳ 2016 - 2021 họp phiên thứ tám bầu bổ sung các chức danh.",
  ])
  func `a council meets in sessions`(text: String) {
    let event = Story(text).graph.nodes.filter { $0.kind == .event }
    #expect(event.map(\.subtype) == [.session])
    #expect(event.first?[.ordinal] == [.integer(8)])
  }

  @Test func `congresses on all levels are no event`() {
    let story = Story(
      "Hội Nông dân huyện Hòa Vang tổ chức hội nghị ngày 5/10/2020.",
      "Hội nghị nghe báo cáo việc chuẩn bị đại hội Hội Nông dân các cấp, nhiệm kỳ 2018-2023.")
    #expect(story.graph.nodes.filter { $0.kind == .event }.count == 1)
  }

  @Test func `the day of the conference is not that of the congress ahead`() {
    let story = Story(
      "Thực hiện Kế hoạch số 9-KH/ĐU tiến tới Đại hội Đảng bộ quận Cẩm Lệ lần thứ VII, ngày 4/3/2020 Đảng bộ "
        + "Trường Cao đẳng Sông Hàn đã tổ chức Hội nghị quán triệt Chỉ thị 35-CT/TW.")
    let congress = story.graph.nodes.first { $0.subtype == .congress }
    #expect(congress?[.startDate] == [])
  }

  @Test func `the term of a committee is that of its conference`() {
    let story = Story(
      "Ngày 5/10/2020, Ban Chấp hành Đảng bộ huyện Hòa Vang khóa XX, nhiệm kỳ 2020 - 2025 tổ chức hội nghị lần "
        + "thứ 2.")
    #expect(story.graph.nodes.first { $0.kind == .event }?[.term] == [.string("2020-2025")])
  }

  @Test func `a session without a holder is that of the council named later`() {
    let story = Story(
      "Ngày 5/10/2020, các đại biểu họp phiên thứ nhất.",
      "Tại kỳ họp thứ nhất HĐND huyện Hòa Vang, ông Lê Văn Mãi phát biểu.")
    #expect(story.edges(.organized) == ["Hội đồng nhân dân huyện Hòa Vang → event"])
  }

  @Test func `a month with its year tells the year of a day in it`() {
    let blocks: [(kind: Article.BlockKind, text: String)] = [
      (.paragraph, "Chiều 22-6, UBND huyện Hòa Vang tổ chức Lễ công bố quyết định."),
      (.paragraph, "Một. Hai. Ba. Bốn. Năm."),
      (.paragraph, "Buổi tiếp công dân định kỳ tháng 6 năm 2020 diễn ra tại huyện."),
    ]
    let event = Story(blocks, published: "").graph.nodes.first { $0.subtype == .ceremony }
    #expect(event?[.startDate] == PartialDate(iso: "2020-06-22").map { [.date($0)] })
  }

  @Test func `the hall of another body holds no congress`() {
    let story = Story(
      "Ngày 5/10/2020, tại Hội trường Nhà văn hóa UBND xã Hòa Tiến, huyện Hòa Vang, Hội Nông dân xã Hòa Tiến đã "
        + "tổ chức Đại hội đại biểu lần thứ X.")
    #expect(story.edges(.organized) == ["Hội Nông dân xã Hòa Tiến → event"])
  }

  // MARK: Documents

  @Test func `a plenum of an association is none of the Party`() {
    let story = Story(
      "Sáng 5/10/2020, Hội Cựu chiến binh huyện Hòa Vang tổ chức hội nghị học tập Nghị quyết Hội nghị lần thứ 3 "
        + "của Ban Chấp hành Trung ương Hội Cựu chiến binh Việt Nam.")
    let issuers = story.edges(.issued).map { $0.split(separator: " → ")[0] }
    #expect(issuers == ["Ban Chấp hành Trung ương Hội Cựu chiến binh Việt Nam"])
  }

  @Test func `a conference carries out the outer documents of a list`() {
    let story = Story(
      "Ngày 5/10/2020, Huyện ủy Hòa Vang tổ chức hội nghị. Các đồng chí được quán triệt những nội dung cơ bản của "
        + "các nghị quyết, kết luận của Ban Chấp hành Đảng bộ tỉnh: Kết luận số 60-KL/TU, ngày 25/7/2017, của Tỉnh "
        + "ủy về tiếp tục thực hiện Nghị quyết số 01-NQ/TU; Chương trình hành động số 83-CTHĐ/TU, ngày 25/7/2017, của "
        + "Tỉnh ủy về “Thực hiện Nghị quyết số 08-NQ/TW”.")
    let deeds = story.edges(.implements).filter { $0.hasPrefix("event") }
    #expect(deeds.count == 2)
    #expect(
      deeds.contains { $0.contains("60-KL/TU") } && deeds.contains { $0.contains("83-CTHĐ/TU") })
  }

  @Test func `a document named with and without its number is one`() {
    let story = Story(
      "Ngày 5/10/2020, Hội Nông dân huyện Hòa Vang triển khai Thông tri của Ban Thường vụ Huyện ủy về lãnh đạo đại "
        + "hội Hội Nông dân cơ sở.",
      "Hội nghị triển khai Thông tri số 06-TTr/HU ngày 4/2/2017 của Ban Thường vụ Huyện ủy.",
      "Ông Lê Văn Mãi quán triệt Thông tri số 06 của Ban Thường vụ Huyện ủy về lãnh đạo đại hội Hội Nông dân cơ sở."
    )
    #expect(story.graph.nodes.filter { $0.kind == .directive }.count == 1)
  }

  @Test func `plans of a year and national programmes are carried out`() {
    let story = Story(
      "Ngày 5/10/2020, Hội LHPN huyện Hòa Vang tổ chức hội nghị triển khai Kế hoạch trồng rừng năm 2021 và chương "
        + "trình mục tiêu quốc gia về nước sạch và vệ sinh môi trường.")
    #expect(
      story.labels(.directive) == [
        "Chương trình mục tiêu quốc gia về nước sạch và vệ sinh môi trường",
        "Kế hoạch trồng rừng năm 2021",
      ])
    #expect(story.edges(.implements).count == 4)
  }

  @Test func `a second decision is of the same committee`() {
    let story = Story(
      "Ngày 5/10/2020, Huyện ủy Hòa Vang trao Quyết định của Ban Thường vụ Huyện ủy về việc điều động đồng chí Trần "
        + "Thị Na. Trao Quyết định chỉ định đồng chí Lê Văn Mãi giữ chức vụ Bí thư Đảng ủy xã Hòa Tiến."
    )
    #expect(story.edges(.issued).count == 2)
  }

  @Test func `what is summed up is told apart from what is studied`() {
    let story = Story(
      "Sáng 5/10/2020, Huyện ủy Hòa Vang tổ chức hội nghị nhằm đánh giá kết quả quý III và triển khai Chỉ thị số "
        + "15-CT/HU.")
    #expect(story.edges(.implements).count == 2)
  }

  @Test func `a decision handed over for another is not the organizer's`() {
    let story = Story.conference(
      "Thừa ủy quyền của Giám đốc Công an thành phố, Công an phường trao quyết định điều động đồng chí Lê Văn Mãi "
        + "đến công tác tại quận.")
    #expect(story.edges(.issued).isEmpty)
  }

  // MARK: Bodies

  @Test func `councils of many communes are nobody's`() {
    let story = Story(
      "Ngày 5/10/2020, Huyện ủy Hòa Vang tổ chức hội nghị. Dự hội nghị có Chủ tịch HĐND, UBND, UBMT các xã, thị "
        + "trấn; Ủy viên Ban Chấp hành Hội Nông dân 12 xã.")
    let others = ["Hội đồng", "Ủy ban", "Hội Nông dân"]
    #expect(!story.labels(.body).contains { label in others.contains { label.hasPrefix($0) } })
  }

  @Test(arguments: [
    ("Đảng bộ Trường Chính trị tỉnh Quảng Nam", "Đảng ủy Trường Chính trị tỉnh Quảng Nam"),
    ("Đảng ủy, Bộ Tư lệnh Vùng 9 Hải quân", "Đảng ủy Vùng 9 Hải quân"),
  ])
  func `a secretary's committee is that of the host`(host: String, committee: String) {
    let story = Story(
      "Ngày 5/10/2020, \(host) tổ chức hội nghị. Đồng chí Lê Văn Mãi, Bí thư Đảng ủy, chủ trì.")
    #expect(story.edges(.holds) == ["Lê Văn Mãi → Bí thư \(committee)"])
  }

  @Test func `a town in small letters keeps its name`() {
    let story = Story("Ngày 5/10/2020, UBND thị trấn hai riêng, huyện Sông Hinh tổ chức hội nghị.")
    #expect(story.labels(.body).contains("Ủy ban nhân dân thị trấn hai riêng"))
  }

  @Test func `a date from which something holds is no day of the event`() {
    let story = Story(
      [
        (
          .paragraph,
          "Sáng nay, Hội Nông dân tỉnh Quảng Nam tổ chức lễ ra mắt. Hội hoạt động từ ngày 1/7/2020."
        )
      ], published: "2020-10")
    #expect(story.graph.nodes.first { $0.kind == .event }?[.startDate] == [])
  }
}
