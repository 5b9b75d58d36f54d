import PlenumModel
import Testing

/// Sentences with several persons, clauses or negations.
struct MixedSentenceTests {
  @Test(arguments: [
    Case(
      "Đồng chí Lê Văn Mãi – Bí thư Đảng ủy và đồng chí Trần Thị Na – Phó Bí thư đồng chủ trì.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Hội nghị dưới sự chủ tọa của các đồng chí Lê Văn Mãi, Trần Thị Na.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
    Case(
      "Các đồng chí Lê Văn Mãi, Trần Thị Na điều hành phần thảo luận.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
    Case("Chủ trì và điều hành hội nghị: đồng chí Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case(
      "Chủ trì hội nghị có đồng chí Lê Văn Mãi; tham dự có đồng chí Trần Thị Na.",
      "Lê Văn Mãi → event"),
  ])
  func `who chairs among others`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.chaired) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Chủ trì hội nghị có đồng chí Lê Văn Mãi; tham dự có đồng chí Trần Thị Na.",
      "Trần Thị Na → event"),
    Case(
      "Tham dự có đồng chí Lê Văn Mãi; đồng chí Trần Thị Na chủ trì hội nghị.", "Lê Văn Mãi → event"
    ),
    Case(
      "Tham dự về phía quận có đồng chí Lê Văn Mãi; về phía phường có đồng chí Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case("Về phía quận có đồng chí Lê Văn Mãi, Bí thư Quận ủy.", "Lê Văn Mãi → event"),
    Case(
      "Cùng tham dự còn có các đồng chí Lê Văn Mãi, Trần Thị Na cùng đông đảo đảng viên.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case("Đến dự và chỉ đạo hội nghị có đồng chí Lê Văn Mãi.", "Lê Văn Mãi → event"),
    Case(
      "Đồng chí Lê Văn Mãi và đồng chí Trần Thị Na cùng dự hội nghị.", "Lê Văn Mãi → event",
      "Trần Thị Na → event"),
    Case(
      "Các đồng chí: Lê Văn Mãi, Bí thư Quận ủy; Trần Thị Na, Chủ tịch UBND quận tham dự hội nghị.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Đồng chí Lê Văn Mãi thay mặt lãnh đạo quận tặng hoa chúc mừng hội nghị.",
      "Lê Văn Mãi → event"),
    Case("Hội nghị vinh dự được đón đồng chí Lê Văn Mãi về dự.", "Lê Văn Mãi → event"),
    Case("Đồng chí Lê Văn Mãi không dự hội nghị vì bận công tác."),
    Case("Hội nghị mời đồng chí Lê Văn Mãi dự đại hội sắp tới."),
    Case("Đồng chí Lê Văn Mãi gửi thư chúc mừng hội nghị."),
    Case("Vắng mặt: đồng chí Lê Văn Mãi (đi học)."),
    Case("Có mặt tại hội nghị, đồng chí Lê Văn Mãi ghi nhận kết quả."),
  ])
  func `who attends among others`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.attended) == test.edges)
  }

  @Test(arguments: [
    Case("Tại hội nghị, đồng chí Lê Văn Mãi đã thông qua dự thảo báo cáo.", "Lê Văn Mãi → event"),
    Case(
      "Phát biểu chỉ đạo hội nghị, đồng chí Lê Văn Mãi – Bí thư Quận ủy biểu dương phường.",
      "Lê Văn Mãi → event"),
    Case(
      "Thay mặt Ban Thường vụ Đảng ủy, đồng chí Lê Văn Mãi tiếp thu các ý kiến.",
      "Lê Văn Mãi → event"),
    Case(
      "Hội nghị đã nghe đồng chí Lê Văn Mãi trình bày báo cáo và đồng chí Trần Thị Na phát biểu thảo luận.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case("“Phường phải làm quyết liệt hơn”, đồng chí Lê Văn Mãi nhấn mạnh.", "Lê Văn Mãi → event"),
    Case("Bế mạc hội nghị, đồng chí Lê Văn Mãi cảm ơn các đại biểu.", "Lê Văn Mãi → event"),
    Case("Hội nghị đã nghe báo cáo viên Lê Văn Mãi quán triệt nghị quyết.", "Lê Văn Mãi → event"),
    Case(
      "Tham luận tại hội nghị có đồng chí Lê Văn Mãi và đồng chí Trần Thị Na.",
      "Lê Văn Mãi → event", "Trần Thị Na → event"),
    Case(
      "Đồng chí Lê Văn Mãi đề nghị đồng chí Trần Thị Na sớm tham mưu kế hoạch.",
      "Lê Văn Mãi → event"),
  ])
  func `who speaks among others`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.spokeAt) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Với 100% số phiếu, đồng chí Lê Văn Mãi đắc cử Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Hội nghị bầu các đồng chí Lê Văn Mãi, Trần Thị Na giữ chức Phó Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy phường Khuê Trung",
      "Trần Thị Na → Phó Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Quận ủy điều động đồng chí Lê Văn Mãi, Phó Chủ tịch UBND phường, giữ chức Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Đồng chí Lê Văn Mãi tiếp tục được tín nhiệm bầu giữ chức Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
    Case("HĐND miễn nhiệm chức vụ Chủ tịch UBND phường đối với đồng chí Lê Văn Mãi."),
    Case(
      "Đồng chí Lê Văn Mãi được bầu làm Bí thư, đồng chí Trần Thị Na được bầu làm Phó Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung",
      "Trần Thị Na → Phó Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Trao quyết định bổ nhiệm đồng chí Lê Văn Mãi giữ chức vụ Chỉ huy trưởng Ban CHQS phường.",
      "Lê Văn Mãi → Chỉ huy trưởng Ban Chỉ huy Quân sự phường Khuê Trung"),
  ])
  func `who is elected among others`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test(arguments: [
    Case(
      "HĐND phường ban hành Nghị quyết số 12/NQ-HĐND về ngân sách.",
      "Hội đồng nhân dân phường Khuê Trung → Nghị quyết số 12/NQ-HĐND về ngân sách"),
    Case("Chính phủ vừa ra Nghị định số 34/2016/NĐ-CP.", "Chính phủ → Nghị định số 34/2016/NĐ-CP"),
  ])
  func `who issues in a longer sentence`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.issued) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Hội nghị nhất trí thông qua Nghị quyết về nhiệm vụ quý IV.",
      "event → Nghị quyết về nhiệm vụ quý IV"),
    Case("Hội nghị lấy ý kiến vào dự thảo Nghị quyết số 05-NQ/ĐU."),
  ])
  func `what is adopted and what is only discussed`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.adopted) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Hội nghị quán triệt Chỉ thị số 35-CT/TW.", "event → Chỉ thị số 35-CT/TW",
      "Đảng ủy phường Khuê Trung → Chỉ thị số 35-CT/TW"),
    Case(
      "Hội LHPN phường Khuê Trung học tập Chỉ thị số 05-CT/TW.",
      "Hội Liên hiệp Phụ nữ phường Khuê Trung → Chỉ thị số 05-CT/TW"),
  ])
  func `who implements in a longer sentence`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.implements) == test.edges)
  }
}
