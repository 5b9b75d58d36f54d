import PlenumModel
import Testing

/// What is held, by whom and when, in the wordings of portals and newspapers.
struct HeldEventTests {
  /// A lead sentence with the reported event's label, day and holders.
  struct Lead: Sendable, CustomTestStringConvertible {
    let sentence: String
    let label: String
    let day: String
    let holders: [String]

    init(_ sentence: String, _ label: String, _ day: String, _ holders: String...) {
      self.sentence = sentence
      self.label = label
      self.day = day
      self.holders = holders.sorted()
    }

    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Lead(
      "Sáng 12/3, Ban Thường vụ Huyện ủy Tủa Chùa triệu tập Hội nghị Ban Chấp hành Đảng bộ huyện.",
      "Hội nghị Ban Chấp hành Đảng bộ huyện Tủa Chùa", "2020-03-12",
      "Ban Thường vụ Huyện ủy Tủa Chùa"),
    Lead(
      "Đại hội đại biểu Hội Nông dân xã Mường Báng lần thứ IX, nhiệm kỳ 2018-2023 được Hội Nông dân "
        + "xã Mường Báng tổ chức sáng 12/3.",
      "Đại hội đại biểu Hội Nông dân xã Mường Báng lần thứ IX, nhiệm kỳ 2018-2023", "2020-03-12",
      "Hội Nông dân xã Mường Báng"),
    Lead(
      "Căn cứ Luật Đất đai và Luật Nhà ở ngày 18/1/2019, sáng ngày 12/5, Ban Thường trực Ủy ban MTTQ "
        + "xã Mường Báng đã tổ chức hội nghị tiếp xúc giữa đại biểu HĐND xã với cử tri 5 bản.",
      "Hội nghị tiếp xúc giữa đại biểu HĐND xã Mường Báng với cử tri 5 bản", "2020-05-12",
      "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Báng"),
    Lead(
      "Sáng 9/4, HĐND tỉnh Điện Biên khóa XIV, nhiệm kỳ 2016 - 2021 tổ chức kỳ họp thứ 10.",
      "Kỳ họp thứ 10 Hội đồng nhân dân tỉnh Điện Biên, nhiệm kỳ 2016-2021", "2020-04-09",
      "Hội đồng nhân dân tỉnh Điện Biên"),
    Lead(
      "Sáng 9/4, Tỉnh ủy, HĐND, UBND tỉnh Điện Biên tổ chức lễ kỷ niệm 60 năm thành lập tỉnh.",
      "Lễ kỷ niệm 60 năm thành lập tỉnh", "2020-04-09", "Hội đồng nhân dân tỉnh Điện Biên",
      "Tỉnh ủy Điện Biên", "Ủy ban nhân dân tỉnh Điện Biên"),
    Lead(
      "Chiều 5/10, Đảng ủy xã Mường Báng tổ chức Hội nghị trực tuyến học tập, quán triệt và triển khai "
        + "Nghị quyết số 20-NQ/TW.",
      "Hội nghị trực tuyến học tập, quán triệt và triển khai Nghị quyết số 20-NQ/TW", "2020-10-05",
      "Đảng ủy xã Mường Báng"),
    Lead(
      "Sáng 5/10, UBND xã Mường Báng tổ chức hội nghị triển khai công tác phòng, chống thiên tai.",
      "Hội nghị triển khai công tác phòng, chống thiên tai", "2020-10-05",
      "Ủy ban nhân dân xã Mường Báng"),
    Lead(
      "Sáng 5/10, UBND xã Mường Báng họp phiên thường kỳ tháng 9, đồng chí Lò Văn Sáng chủ trì.",
      "UBND xã Mường Báng họp phiên thường kỳ tháng 9", "2020-10-05",
      "Ủy ban nhân dân xã Mường Báng"),
    Lead(
      "Hôm qua (5/10), Huyện ủy Tủa Chùa tổ chức hội nghị báo cáo viên.",
      "Hội nghị báo cáo viên", "2020-10-05", "Huyện ủy Tủa Chùa"),
    Lead(
      "Được Ban Chấp hành Hội Cựu chiến binh huyện Tủa Chùa hướng dẫn và Đảng ủy xã Mường Báng chỉ đạo, Hội Cựu "
        + "chiến binh xã Mường Báng sáng 5/10 đã tổ chức hội nghị tổng kết.",
      "Hội nghị tổng kết", "2020-10-05", "Hội Cựu chiến binh xã Mường Báng"),
    Lead(
      "Sáng 5/10, Chi bộ 2 trực thuộc Đảng bộ xã Mường Báng tổ chức hội nghị tổng kết.",
      "Hội nghị tổng kết", "2020-10-05", "Chi bộ 2"),
    Lead(
      "Ngày 5/10, Đại tá Lò Văn Sáng đã dự và phát biểu chỉ đạo tại Đại hội đại biểu lần thứ IX, nhiệm kỳ 2020 - "
        + "2025 của Đảng bộ Quân sự huyện Tủa Chùa.",
      "Đại hội đại biểu lần thứ IX, nhiệm kỳ 2020 - 2025 của Đảng bộ Quân sự huyện Tủa Chùa",
      "2020-10-05", "Đảng bộ Quân sự huyện Tủa Chùa"),
    Lead(
      "Tại kỳ họp ngày 5/10, Ủy ban Kiểm tra Huyện ủy Tủa Chùa đã xem xét kết quả kiểm tra ở xã Mường Báng.",
      "Kỳ họp", "2020-10-05", "Ủy ban Kiểm tra Huyện ủy Tủa Chùa"),
    Lead(
      "Sáng 5/10, Trường THPT Tủa Chùa tổ chức buổi sinh hoạt kỷ niệm 20 năm thành lập trường.",
      "Buổi sinh hoạt kỷ niệm 20 năm thành lập trường", "2020-10-05", "Trường THPT Tủa Chùa"),
    Lead(
      "Chào mừng Đại hội đại biểu toàn quốc Hội Người cao tuổi Việt Nam lần thứ VI, sáng 5/10 Hội Người "
        + "cao tuổi xã Mường Báng tổ chức hội thao.",
      "Hội thao", "2020-10-05", "Hội Người cao tuổi xã Mường Báng"),
  ])
  func `the event of a lead sentence`(lead: Lead) throws {
    let story = Story(lead.sentence)
    let id = try #require(story.graph.article.links(.about).first)
    let event = try #require(story.graph.nodes.first { $0.id == id })
    #expect(event.label == lead.label)
    #expect(event[.startDate] == PartialDate(iso: lead.day).map { [.date($0)] })
    #expect(
      story.edges(.organized).filter { $0.hasSuffix("→ event") }
        == lead.holders.map { $0 + " → event" })
  }

  @Test(arguments: [
    "Nghị quyết 11 của Ban Thường vụ Tỉnh ủy ngày 15/3/2016 được nêu lại.",
    "Bà Lò Thị Én (sinh ngày 5/5/1981) được biểu dương.",
    "Đến năm 2030, huyện phấn đấu thoát nghèo.",
  ])
  func `no year comes from a document, a birth or an aim`(sentence: String) throws {
    let story = Story(
      [(.paragraph, "Sáng 20/4, Huyện ủy Tủa Chùa tổ chức hội nghị. " + sentence)], published: "")
    let id = try #require(story.graph.article.links(.about).first)
    let event = try #require(story.graph.nodes.first { $0.id == id })
    #expect(event[.startDate].isEmpty)
  }

  @Test(arguments: [
    Case(
      "Bí thư Quận ủy Lê Văn Mãi; Chủ tịch UBND quận Trần Thị Na; các Ủy viên Ban Thường vụ dự hội nghị.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Dự, động viên và chỉ đạo hội nghị có bà Trần Thị Na, Phó Chủ tịch UBND quận.",
      "Trần Thị Na → event"),
    Case(
      "Đến dự có ông Lê Văn Mãi, Bí thư Quận ủy cùng 30 đại biểu vừa trúng cử đại biểu HĐND quận.",
      "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi tặng hoa chúc mừng hội nghị.", "Lê Văn Mãi → event"),
  ])
  func `who is there without speaking`(test: Case) {
    let story = Story.conference(test.sentence)
    #expect(story.edges(.attended) == test.edges)
    #expect(story.edges(.spokeAt).isEmpty)
    #expect(story.edges(.elected).isEmpty)
  }

  @Test(arguments: [
    ("Hội nghị diễn ra trong 2,5 ngày, từ ngày 12/3 đến hết buổi sáng ngày 14/3.", "2020-03-14"),
    ("Đợt thi đua diễn ra từ ngày 12/3 đến ngày 30/4.", "2020-03-12"),
    ("Hội nghị biểu dương đợt làm đường từ ngày 12/3 đến ngày 30/4.", "2020-03-12"),
  ])
  func `the last day may be told after the lead`(sentence: String, end: String) throws {
    let story = Story([
      (.headline, "Hội nghị tập huấn"),
      (.paragraph, "Ngày 12/3/2020, UBND xã Mường Báng tổ chức Hội nghị tập huấn."),
      (.paragraph, "Có 120 cán bộ dự."), (.paragraph, "Ai nấy chăm chú nghe."),
      (.paragraph, sentence),
    ])
    let event = try #require(story.graph.nodes.first { $0.kind == .event && $0[.endDate] != [] })
    #expect(event[.endDate] == PartialDate(iso: end).map { [.date($0)] })
  }

  @Test(arguments: [
    Case(
      "Dự và chủ trì hội nghị, có đồng chí Lê Văn Mãi; đồng chí Trần Thị Na.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
    Case(
      "Đồng chí Lê Văn Mãi chủ trì cuộc họp triển khai kế hoạch giám sát.", "Lê Văn Mãi → event"),
  ])
  func `who chairs does not speak by that`(test: Case) {
    let story = Story.conference(test.sentence)
    #expect(story.edges(.chaired) == test.edges)
    #expect(story.edges(.spokeAt).isEmpty)
  }

  @Test func `an item of a bulletin is an event of its own`() {
    let story = Story([
      (.headline, "Tin vắn phường Khuê Trung"),
      (.paragraph, "Tối 5/10, Chi bộ tổ 12 phường Khuê Trung tổ chức hội nghị chuyên đề."),
      (.paragraph, "Phát biểu có bà Trần Thị Na. Hội nghị thông qua kế hoạch. Mọi người nhất trí."),
      (
        .listItem,
        "Ra quân “Ngày Chủ nhật xanh”. Sáng 4/10, Hội LHPN phường cùng Đoàn Thanh niên phường ra quân dọn kênh."
      ),
    ])
    #expect(
      story.edges(.organized).filter { $0.hasPrefix("Hội Liên hiệp") || $0.hasPrefix("Đoàn") }.count
        == 2)
  }
}
