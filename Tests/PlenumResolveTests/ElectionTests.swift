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
}
