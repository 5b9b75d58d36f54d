import PlenumModel
import Testing

/// Presence and speech told in other words.
struct PresenceWordingTests {
  @Test(arguments: [
    Case("Đồng chí Lê Văn Mãi, Phó Bí thư Quận ủy dự và chỉ đạo hội nghị."),
    Case("Đồng chí Lê Văn Mãi, Phó Bí thư Quận ủy dự, chỉ đạo hội nghị."),
    Case("Lê Văn Mãi, Trần Thị Na, Võ Văn Tòng đọc lời thề tại hội nghị."),
    Case("Dự có Tiến sĩ Võ Văn Tòng, báo cáo viên Học viện Chính trị, Phó Bí thư Trần Thị Na."),
    Case("Trước đó, tại hội nghị giao ban do Quận ủy tổ chức, ông Lê Văn Mãi cho biết đã xong."),
    Case(
      "Tới dự, phát biểu, giao nhiệm vụ cho các đảng viên mới có đồng chí Lê Văn Mãi.",
      "Lê Văn Mãi → event"),
    Case(
      "Sau diễn văn khai mạc của đồng chí Lê Văn Mãi, hội nghị nghe báo cáo.", "Lê Văn Mãi → event"),
    Case(
      "Đồng chí Lê Văn Mãi, Chủ tịch Hội Nông dân phường, thay mặt Đoàn chủ tịch hội nghị khai mạc hội "
        + "nghị.", "Lê Văn Mãi → event"),
    Case("Bà Trần Thị Na, Chủ tịch Hội LHPN phường ôn lại truyền thống.", "Trần Thị Na → event"),
  ])
  func `who only comes does not speak`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.spokeAt) == test.edges)
  }

  @Test(arguments: [
    Case("Hội nghị suy tôn Đại tướng Mạc Văn Đoan tiếp tục làm Chủ tịch danh dự của Hội."),
    Case("Ông Lê Văn Mãi vừa được điều chuyển tham gia Ban Chấp hành Đảng bộ quận."),
    Case(
      "Hội nghị kết nạp đảng viên mới cho 02 quần chúng, đồng chí Lê Văn Mãi và đồng chí Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Lê Văn Mãi, Trần Thị Na đọc lời thề tại hội nghị.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
  ])
  func `who is spoken of is not there`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.attended) == test.edges)
  }
}
