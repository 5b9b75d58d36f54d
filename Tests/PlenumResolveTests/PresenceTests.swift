import PlenumModel
import Testing

struct PresenceTests {
  @Test(arguments: [
    Case("Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì hội nghị.", "Lê Văn Mãi → event"),
    Case("Hội nghị do đồng chí Lê Văn Mãi chủ trì.", "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi điều hành hội nghị.", "Lê Văn Mãi → event"),
    Case(
      "Chủ trì hội nghị có các đồng chí: Lê Văn Mãi, Bí thư; Trần Thị Na, Phó Bí thư.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Đồng chí Lê Văn Mãi và đồng chí Trần Thị Na đồng chủ trì hội nghị.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Đoàn Chủ tịch gồm các đồng chí: Lê Văn Mãi, Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Dưới sự chủ trì của đồng chí Lê Văn Mãi, hội nghị đã thảo luận sôi nổi.",
      "Lê Văn Mãi → event"),
    Case(
      "Dự hội nghị có đồng chí Trần Thị Na, Bí thư Quận ủy, đồng chí Lê Văn Mãi chủ trì hội nghị.",
      "Lê Văn Mãi → event"),
    Case("Thay mặt Đoàn Chủ tịch, đồng chí Lê Văn Mãi khai mạc hội nghị.", "Lê Văn Mãi → event"),
    Case("Hội nghị giao đồng chí Lê Văn Mãi chủ trì, phối hợp với các ngành."),
    Case("Công tác chỉ đạo, điều hành của đồng chí Lê Văn Mãi được đánh giá cao."),
  ])
  func `who leads has chaired`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.chaired) == test.edges)
  }

  @Test(arguments: [
    Case("Tham dự hội nghị có đồng chí Lê Văn Mãi, Bí thư Quận ủy.", "Lê Văn Mãi → event"),
    Case("Cùng dự có ông Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi, Phó Bí thư Quận ủy, đến dự hội nghị.", "Lê Văn Mãi → event"),
    Case(
      "Tham dự có các đồng chí: Lê Văn Mãi, Bí thư Quận ủy; Trần Thị Na, Chủ tịch UBND quận.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case("Hội nghị diễn ra với sự tham dự của đồng chí Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case("Có mặt tại hội nghị: đồng chí Lê Văn Mãi, Bí thư Quận ủy.", "Lê Văn Mãi → event"),
    Case(
      "Hội nghị vinh dự được đón tiếp đồng chí Lê Văn Mãi; bà Trần Thị Na.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
    Case("Đến với cử tri phường có ông Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case("Về phía T.Ư Đoàn, có đồng chí Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case(
      "Tham dự có đồng chí Lê Văn Mãi, Ủy viên dự khuyết Trung ương Đảng; bà Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Đến tham dự hoạt động nhằm chào mừng 134 năm Ngày sinh của Người có các đồng chí: Lê Văn Mãi; Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case("Đồng chí Lê Văn Mãi sẽ dự đại hội vào tháng sau."),
    Case("Đồng chí Lê Văn Mãi gửi lẵng hoa chúc mừng."),
  ])
  func `who is there has attended`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.attended) == test.edges)
  }

  @Test(arguments: [
    Case("Phát biểu tại hội nghị, đồng chí Lê Văn Mãi nhấn mạnh ba việc.", "Lê Văn Mãi → event"),
    Case("Kết luận hội nghị, đồng chí Lê Văn Mãi yêu cầu làm ngay.", "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi trình bày báo cáo sơ kết.", "Lê Văn Mãi → event"),
    Case("Báo cáo do đồng chí Lê Văn Mãi trình bày tại hội nghị.", "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi phát biểu khai mạc hội nghị.", "Lê Văn Mãi → event"),
    Case("Ông Lê Văn Mãi, nguyên Bí thư Đảng ủy phường, từng chia sẻ: “Phải gần dân”."),
  ])
  func `who speaks has spoken`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.spokeAt) == test.edges)
  }

  @Test(arguments: [
    "Đồng chí Trần Thị Na vắng mặt do đi công tác.",
    "Đồng chí Trần Thị Na không thể dự hội nghị.", "Đồng chí Trần Thị Na xin vắng.",
  ])
  func `who is absent has neither chaired, attended nor spoken`(sentence: String) {
    let story = Story.conference("Phát biểu có đồng chí Trần Thị Na. " + sentence)
    for predicate in [Predicate.chaired, .attended, .spokeAt] {
      #expect(story.edges(predicate) == [])
    }
  }

  @Test func `who stands in a caption has attended`() {
    let story = Story.conference(
      "Hội nghị thành công.", caption: "Đồng chí Lê Văn Mãi tại hội nghị. Ảnh: Thu Hà")
    #expect(story.edges(.attended) == ["Lê Văn Mãi → event"])
  }

  @Test func `an office alone stands for the one who holds it`() {
    let story = Story.conference(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì hội nghị. "
        + "Phát biểu tại hội nghị, đồng chí Bí thư Đảng ủy phường nhấn mạnh ba việc.")
    #expect(story.edges(.spokeAt) == ["Lê Văn Mãi → event"])
  }

  @Test
  func `the day of an anniversary and the body it is about are no day and holder of the event`() {
    let story = Story(
      "Nhân kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (3/2/1930 - 3/2/2023), chiều "
        + "6/2/2023, Chi bộ Trường THCS Kim Đồng tổ chức Lễ kết nạp đảng viên mới.")
    let event = story.graph.nodes.first { $0.kind == .event }
    #expect(event?[.startDate] == [.date(PartialDate(year: 2023, month: 2, day: 6)!)])
    #expect(story.edges(.organized) == ["Chi bộ Trường THCS Kim Đồng → event"])
  }
}
