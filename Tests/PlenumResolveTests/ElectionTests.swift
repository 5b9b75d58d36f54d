import PlenumModel
import Testing

struct ElectionTests {
  @Test(arguments: [
    Case(
      "Hội nghị đã bầu đồng chí Lê Văn Mãi giữ chức Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Hội nghị đã bầu đồng chí Lê Văn Mãi làm Phó Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Đồng chí Lê Văn Mãi được bầu giữ chức Phó Chủ tịch UBND phường.",
      "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Đồng chí Lê Văn Mãi được bổ nhiệm giữ chức Trưởng Ban Tuyên giáo Quận ủy.",
      "Lê Văn Mãi → Trưởng Ban Tuyên giáo Quận ủy Cẩm Lệ"),
    Case(
      "Đồng chí Lê Văn Mãi tái đắc cử chức Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
    Case("Đồng chí Lê Văn Mãi được giới thiệu để bầu giữ chức Bí thư Đảng ủy phường."),
    Case("Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì hội nghị."),
  ])
  func `who is chosen is elected to the post`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test func `who is elected holds the post`() {
    let story = Story.conference("Đồng chí Lê Văn Mãi được bầu giữ chức Chủ tịch UBND phường.")
    #expect(
      story.edges(.holds) == ["Lê Văn Mãi → Chủ tịch Ủy ban nhân dân phường Khuê Trung"])
  }

  @Test(arguments: [
    Case(
      "Hội nghị bầu đồng chí Lê Văn Mãi giữ chức Bí thư Đảng ủy phường, đồng chí Trần Thị Na – "
        + "Phó Bí thư và đồng chí Võ Văn Tòng – Ủy viên Ban Thường vụ.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung",
      "Trần Thị Na → Phó Bí thư Đảng ủy phường Khuê Trung",
      "Võ Văn Tòng → Ủy viên Ban Thường vụ Đảng ủy phường Khuê Trung"),
    Case(
      "Đồng chí Lê Văn Mãi tiếp tục giữ chức Bí thư Đảng ủy phường; đồng chí Trần Thị Na – Chủ tịch Hội "
        + "Nông dân phường là Phó Bí thư Đảng ủy phường.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung",
      "Trần Thị Na → Phó Bí thư Đảng ủy phường Khuê Trung"),
    Case(
      "Các ông Lê Văn Mãi, Trần Văn Nam và Võ Văn Tòng trúng cử chức danh Phó Chủ tịch UBND phường.",
      "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung",
      "Trần Văn Nam → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung",
      "Võ Văn Tòng → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Kỳ họp bầu ông Lê Văn Mãi - Chỉ huy trưởng Quân sự và ông Võ Văn Tòng - Trưởng Công an phường "
        + "làm Ủy viên UBND phường.",
      "Lê Văn Mãi → Ủy viên Ủy ban nhân dân phường Khuê Trung",
      "Võ Văn Tòng → Ủy viên Ủy ban nhân dân phường Khuê Trung"),
    Case(
      "Hội nghị bầu đồng chí Lê Văn Mãi giữ chức Bí thư Đảng ủy phường. Dự có đồng chí Trần Thị Na – "
        + "Phó Bí thư Quận ủy.",
      "Lê Văn Mãi → Bí thư Đảng ủy phường Khuê Trung"),
  ])
  func `each one of a list is elected to the own post`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.elected) == test.edges)
  }

  @Test func `everybody who is relieved of a post is given it`() {
    let story = Story.conference(
      "HĐND phường miễn nhiệm chức vụ Chủ tịch UBND phường khóa XVIII, nhiệm kỳ 2011 - 2016 đối với ông "
        + "Lê Văn Mãi; miễn nhiệm chức danh Phó Chủ tịch UBND phường đối với ông Trần Văn Nam và bà Võ "
        + "Thị Lan.")
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Chủ tịch Ủy ban nhân dân phường Khuê Trung",
        "Trần Văn Nam → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung",
        "Võ Thị Lan → Phó Chủ tịch Ủy ban nhân dân phường Khuê Trung",
      ])
    #expect(story.edges(.elected).isEmpty)
  }
}
