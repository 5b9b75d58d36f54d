import PlenumModel
import Testing

/// Persons as ward, district and provincial pages tell of them: transfers, dismissals, guest lists.
struct PagePersonTests {
  @Test func `each one leaves the post named with them`() {
    let story = Story(
      "Ngày 5/10/2020, kỳ họp thứ 7 HĐND huyện Hòa Vang thông qua Nghị quyết miễn nhiệm chức danh Chủ tịch UBND "
        + "huyện đối với ông Lê Văn Mãi để nghỉ hưu và miễn nhiệm chức Phó Chủ tịch UBND huyện đối với bà Trần Thị Na."
    )
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Chủ tịch Ủy ban nhân dân huyện Hòa Vang",
        "Trần Thị Na → Phó Chủ tịch Ủy ban nhân dân huyện Hòa Vang",
      ])
  }

  @Test func `seats come with the office taken up`() {
    let story = Story(
      "Ngày 5/10/2020, Tỉnh ủy Quảng Nam trao Quyết định chỉ định đồng chí Lê Văn Mãi, Phó Giám đốc Sở Y tế tham gia "
        + "Ban Chấp hành, Ban Thường vụ, giữ chức vụ Phó Bí thư Huyện ủy Quế Sơn.")
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Phó Bí thư Huyện ủy Quế Sơn", "Lê Văn Mãi → Phó Giám đốc Sở Y tế",
        "Lê Văn Mãi → Ủy viên Ban Chấp hành Đảng bộ huyện Quế Sơn",
        "Lê Văn Mãi → Ủy viên Ban Thường vụ Huyện ủy Quế Sơn",
      ])
  }

  @Test(arguments: [
    Case(
      "Đảng ủy phân công bà Trần Thị Na, Đảng ủy viên, Chủ tịch Hội Nông dân phường, giữ chức vụ Trưởng Ban Xây "
        + "dựng Đảng Đảng ủy phường.",
      "Trần Thị Na → Trưởng Ban Xây dựng Đảng Đảng ủy phường Khuê Trung"),
    Case(
      "HĐND phường bầu bà Trần Thị Na, sinh năm 1970, dân tộc Thái, Đảng ủy viên, làm Chủ tịch UBND phường.",
      "Trần Thị Na → Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Ông Lê Văn Mãi, Trưởng Công an phường, được bầu giữ chức Thường trực HĐND phường.",
      "Lê Văn Mãi → Thường trực Hội đồng nhân dân phường Khuê Trung"),
    Case(
      "Kỳ họp bầu bổ sung Ủy viên UBND phường đối với ông Lê Văn Mãi, Trưởng Công an phường và bà Trần Thị Na.",
      "Lê Văn Mãi → Ủy viên Ủy ban nhân dân phường Khuê Trung",
      "Trần Thị Na → Ủy viên Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Quận ủy chuẩn y Phó Bí thư Đảng ủy phường đối với Thượng tá Lê Văn Mãi.",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy phường Khuê Trung"),
  ])
  func `who takes up which post`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test func `posts stand behind what is told of a life`() {
    let story = Story.conference(
      "Bà Trần Thị Na, sinh năm 1970, dân tộc Thái, Phó Chủ tịch UBND phường phát biểu.")
    #expect(story.edges(.holds) == ["Trần Thị Na → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"])
  }

  @Test func `who leads a board is told behind "làm"`() {
    let story = Story.conference(
      "Ban Chấp hành Đảng bộ Đồn Biên phòng Cửa Sông có 7 đồng chí do đồng chí Lê Văn Mãi, Chính trị viên đơn vị làm "
        + "Bí thư.")
    #expect(story.edges(.holds).contains("Lê Văn Mãi → Bí thư Đảng ủy Đồn Biên phòng Cửa Sông"))
  }

  @Test func `the name of an office is no speech`() {
    let story = Story.conference(
      "Dự hội nghị có ông Lê Văn Mãi, Giám đốc Sở Thông tin và Truyền thông; bà Trần Thị Na, Chủ tịch HĐND phường."
    )
    #expect(story.edges(.spokeAt).isEmpty)
    #expect(story.edges(.attended) == ["Lê Văn Mãi → event", "Trần Thị Na → event"])
  }

  @Test func `a recorded speech is none at the conference`() {
    let story = Story.conference(
      "Các đại biểu nghe lại bài phát biểu của đồng chí Lê Văn Mãi tại Hội nghị toàn quốc.")
    #expect(story.edges(.spokeAt).isEmpty)
  }

  @Test(arguments: [
    "Dự hội nghị đồng chí Lê Văn Mãi – Chủ tịch UBND phường; Trần Thị Na – Chủ tịch HĐND phường.",
    "Đại biểu quận Cẩm Lệ có các đồng chí: Lê Văn Mãi, Phó Bí thư Quận ủy; Trần Thị Na, Phó Chủ tịch UBND quận.",
  ])
  func `guests without the usual words`(sentence: String) {
    #expect(
      Story.conference(sentence).edges(.attended) == ["Lê Văn Mãi → event", "Trần Thị Na → event"])
  }
}
