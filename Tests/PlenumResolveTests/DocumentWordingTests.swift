import PlenumModel
import Testing

/// Documents told in other words: drafts that are voted, small letters, decisions on persons.
struct DocumentWordingTests {
  @Test(arguments: [
    Case(
      "Hội nghị biểu quyết thông qua tờ trình, dự thảo Nghị quyết về phân bổ vốn đầu tư công.",
      "event → Nghị quyết về phân bổ vốn đầu tư công"),
    Case("Đồng chí Lê Văn Mãi thông qua dự thảo Nghị quyết về phân bổ vốn đầu tư công."),
    Case(
      "Hội nghị đã thông qua nghị quyết về dự toán ngân sách năm 2021 và nghị quyết xác nhận kết quả bầu "
        + "Chủ tịch UBND phường.", "event → Nghị quyết về dự toán ngân sách năm 2021",
      "event → Nghị quyết xác nhận kết quả bầu Chủ tịch UBND phường"),
    Case(
      "Đảng ủy phường tổ chức hội nghị tổng kết năm 2020, ra nghị quyết lãnh đạo nhiệm vụ năm 2021.",
      "event → Nghị quyết lãnh đạo nhiệm vụ năm 2021"),
    Case("Hội nghị thông qua các nghị quyết về dự toán ngân sách và phân bổ vốn."),
  ])
  func `a vote adopts a draft and a resolution written small`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.adopted) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Ban Thường vụ Quận ủy đã trao quyết định chỉ định ông Lê Văn Mãi giữ chức Bí thư Đảng ủy phường.",
      "Ban Thường vụ Quận ủy Cẩm Lệ → "
        + "Quyết định chỉ định ông Lê Văn Mãi giữ chức Bí thư Đảng ủy phường"),
    Case(
      "Tại Quyết định số 12-QĐ/QU, Ban Thường vụ Quận ủy Cẩm Lệ chỉ định ông Lê Văn Mãi tham gia Đảng ủy.",
      "Ban Thường vụ Quận ủy Cẩm Lệ → Quyết định số 12-QĐ/QU"),
    Case(
      "Sau khi UBND quận Cẩm Lệ ban hành Kế hoạch số 55-KH/UBND, Hội Nông dân phường đã ban hành Kế "
        + "hoạch số 08-KH/HND.", "Ủy ban nhân dân quận Cẩm Lệ → Kế hoạch số 55-KH/UBND",
      "Hội Nông dân phường Khuê Trung → Kế hoạch số 08-KH/HND"),
    Case(
      "Sau khi UBND quận Cẩm Lệ ban hành Kế hoạch số 55-KH/UBND, Cụm thi đua đã ban hành Kế hoạch "
        + "số 08-KH/CTĐ.", "Ủy ban nhân dân quận Cẩm Lệ → Kế hoạch số 55-KH/UBND"),
    Case(
      "UBND phường đã ban hành Quyết định số 12/QĐ-UBND và Công văn số 20/UBND-VP để chỉ đạo.",
      "Ủy ban nhân dân phường Khuê Trung → Công văn số 20/UBND-VP",
      "Ủy ban nhân dân phường Khuê Trung → Quyết định số 12/QĐ-UBND"),
    Case(
      "Phường thực hiện Nghị quyết Hội nghị Trung ương 8 khóa XII.",
      "Ban Chấp hành Trung ương Đảng → Nghị quyết Hội nghị Trung ương 8 khóa XII"),
    Case(
      "Theo quyết định của Ban Thường vụ Quận ủy Cẩm Lệ, ông Lê Văn Mãi, Bí thư Đoàn phường được điều động "
        + "giữ chức Phó Bí thư Quận đoàn Cẩm Lệ.",
      "Ban Thường vụ Quận ủy Cẩm Lệ → Quyết định của Ban Thường vụ Quận ủy Cẩm Lệ, ông Lê Văn Mãi, Bí thư "
        + "Đoàn phường được điều động giữ chức Phó Bí thư Quận đoàn Cẩm Lệ"),
  ])
  func `the clause says who issued a document`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.issued) == test.edges)
  }

  @Test(arguments: [
    Case(
      "Ngay khi Chỉ thị số 19-CT/QU được ban hành, UBND phường đã lập ban chỉ đạo.",
      "Ủy ban nhân dân phường Khuê Trung → Chỉ thị số 19-CT/QU"),
    Case(
      "Theo đó, thực hiện Kế hoạch số 57-KH/QU về học tập nghị quyết; trên cơ sở thống nhất giữa các chi "
        + "bộ, Đảng ủy phường tổ chức hội nghị.",
      "Đảng ủy phường Khuê Trung → Kế hoạch số 57-KH/QU về học tập nghị quyết"),
    Case(
      "UBND phường đã cụ thể hóa các Nghị quyết và Chỉ thị về công tác giáo dục của Đảng ủy cấp trên."
    ),
  ])
  func `who acts upon a document puts it into effect`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.implements) == test.edges)
  }

  @Test func `topics that are introduced are studied there`() {
    let story = Story.conference(
      "Hội nghị giới thiệu 02 chuyên đề: nghị quyết về phát triển kinh tế rừng bền vững; quy định về luân "
        + "chuyển cán bộ các cấp.")
    let topics = [
      "Nghị quyết về phát triển kinh tế rừng bền vững",
      "Quy định về luân chuyển cán bộ các cấp",
    ]
    #expect(
      story.edges(.implements)
        == (topics.map { "event → " + $0 } + topics.map { "Đảng ủy phường Khuê Trung → " + $0 })
        .sorted())
  }

  @Test func `a decision described and numbered is one`() {
    let story = Story([
      (.headline, "Trao Quyết định của Thành ủy Hòa Bình về thành lập Đảng bộ Chợ Phương Lâm"),
      (
        .paragraph,
        "Sáng 2/3/2021, Thành ủy Hòa Bình tổ chức lễ trao Quyết định số 40-QĐ/TU của Ban Thường vụ Thành "
          + "ủy về thành lập Đảng bộ Chợ Phương Lâm."
      ),
    ])
    #expect(story.labels(.directive).count == 1)
    #expect(story.edges(.issued).count == 1)
  }

  @Test func `a yearly resolution told with fewer words is the same`() {
    let story = Story.conference(
      "Đảng ủy phường ra Nghị quyết lãnh đạo nhiệm vụ quân sự, quốc phòng năm 2021. Hội nghị thông qua "
        + "Nghị quyết lãnh đạo nhiệm vụ năm 2021.")
    #expect(story.labels(.directive).count == 1)
  }

  @Test func `the letters of a number may be small`() {
    let story = Story.conference("Phường quán triệt kết luận 55/kl TW. Chi bộ 2 thực hiện KL 55.")
    #expect(story.labels(.directive) == ["Kết luận số 55-KL/TW"])
  }
}
