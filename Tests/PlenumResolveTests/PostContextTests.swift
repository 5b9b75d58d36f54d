import PlenumModel
import Testing

/// Whose a post is when the text leaves it out: the neighbours come before the article's own unit.
struct PostContextTests {
  @Test(arguments: [
    Case(
      "Dự có đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy, Phó Chỉ huy trưởng Bộ CHQS tỉnh Kon Tum.",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy Quân sự tỉnh Kon Tum",
      "Lê Văn Mãi → Phó Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Kon Tum"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Bí thư Đảng ủy, Giám đốc Công an tỉnh Kon Tum.",
      "Lê Văn Mãi → Bí thư Đảng ủy Công an tỉnh Kon Tum",
      "Lê Văn Mãi → Giám đốc Công an tỉnh Kon Tum"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Bí thư Quận ủy Thanh Khê, Bí thư Đảng ủy Quân sự quận Thanh Khê.",
      "Lê Văn Mãi → Bí thư Quận ủy Thanh Khê",
      "Lê Văn Mãi → Bí thư Đảng ủy Quân sự quận Thanh Khê"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Phó Bí thư Quận ủy, Chủ tịch HĐND quận Thanh Khê.",
      "Lê Văn Mãi → Phó Bí thư Quận ủy Thanh Khê",
      "Lê Văn Mãi → Chủ tịch Hội đồng nhân dân quận Thanh Khê"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Đảng ủy viên, Phó Chủ tịch UBND phường Hòa Xuân.",
      "Lê Văn Mãi → Đảng ủy viên Đảng ủy phường Hòa Xuân",
      "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân phường Hòa Xuân"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, UV BTV, Trưởng Ban Tổ chức Đảng ủy Công ty Than Hòn Mây.",
      "Lê Văn Mãi → Ủy viên Ban Thường vụ Đảng ủy Công ty Than Hòn Mây",
      "Lê Văn Mãi → Trưởng Ban Tổ chức Đảng ủy Công ty Than Hòn Mây"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh Kon Tum.",
      "Lê Văn Mãi → Bí thư Ban Cán sự đảng Ủy ban nhân dân tỉnh Kon Tum",
      "Lê Văn Mãi → Chủ tịch Ủy ban nhân dân tỉnh Kon Tum"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh Kon Tum.",
      "Lê Văn Mãi → Bí thư Đảng đoàn Hội Nông dân tỉnh Kon Tum",
      "Lê Văn Mãi → Chủ tịch Hội Nông dân tỉnh Kon Tum"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Phó Tổng Kiểm toán Nhà nước.",
      "Lê Văn Mãi → Phó Tổng Kiểm toán Nhà nước"),
    Case(
      "Công ty Cổ phần Thủy điện Sông Ba có ông Lê Văn Mãi, Bí thư Chi bộ, Tổng Giám đốc Công ty.",
      "Lê Văn Mãi → Bí thư Chi bộ Công ty Cổ phần Thủy điện Sông Ba",
      "Lê Văn Mãi → Tổng Giám đốc Công ty Cổ phần Thủy điện Sông Ba"),
    Case(
      "Dự có bà Trần Thị Na, Trưởng Ban Xây dựng Đảng.",
      "Trần Thị Na → Trưởng Ban Xây dựng Đảng Đảng ủy phường Khuê Trung"),
    Case(
      "Dự có đồng chí Lê Văn Mãi, Bí thư Đảng ủy, Chính ủy Quân khu 9.",
      "Lê Văn Mãi → Bí thư Đảng ủy Quân khu 9", "Lê Văn Mãi → Chính ủy Quân khu 9"),
    Case(
      "Ông Lê Văn Mãi, Phó Bí thư Đảng ủy Sở Y tế, dự. Ông Lê Văn Mãi, Phó Bí thư Đảng ủy, chúc mừng.",
      "Lê Văn Mãi → Phó Bí thư Đảng ủy Sở Y tế"),
  ])
  func `posts of one person tell whose they are`(example: Case) {
    #expect(Story.conference(example.sentence).edges(.holds) == example.edges)
  }

  @Test(arguments: [
    Case(
      "Đến dự có lãnh đạo Quận ủy, UBND quận Thanh Khê: đồng chí Lê Văn Mãi, UVBTV, CN UBKT.",
      "Lê Văn Mãi → Ủy viên Ban Thường vụ Quận ủy Thanh Khê",
      "Lê Văn Mãi → Chủ nhiệm Ủy ban Kiểm tra Quận ủy Thanh Khê"),
    Case(
      "Về phía quận Thanh Khê có đồng chí Lê Văn Mãi, UVBTV, Trưởng Ban Dân vận.",
      "Lê Văn Mãi → Ủy viên Ban Thường vụ Quận ủy Thanh Khê",
      "Lê Văn Mãi → Trưởng Ban Dân vận Quận ủy Thanh Khê"),
    Case(
      "Về phía Sở Nội vụ có bà Trần Thị Na, Phó Giám đốc.",
      "Trần Thị Na → Phó Giám đốc Sở Nội vụ"),
    Case(
      "Thay mặt Ban Thường vụ Quận ủy Thanh Khê, đồng chí Lê Văn Mãi, Phó Bí thư, phát biểu.",
      "Lê Văn Mãi → Phó Bí thư Quận ủy Thanh Khê"),
    Case(
      "Dự có đại biểu HĐND quận Thanh Khê: bà Trần Thị Na – Trưởng Ban Pháp chế.",
      "Trần Thị Na → Đại biểu Hội đồng nhân dân quận Thanh Khê",
      "Trần Thị Na → Trưởng Ban Pháp chế Hội đồng nhân dân quận Thanh Khê"),
  ])
  func `the head of a list tells whose the posts under it are`(example: Case) {
    #expect(Story.conference(example.sentence).edges(.holds) == example.edges)
  }

  @Test(arguments: [
    "Dự có ông Lê Văn Mãi - Trưởng phòng.", "Dự có ông Lê Văn Mãi, Giám đốc.",
    "Dự có ông Lê Văn Mãi, Trưởng ban Chỉ đạo.",
    "Về phía quận Thanh Khê có ông Lê Văn Mãi, Phó Chủ tịch.",
  ])
  func `a post goes to no body that cannot have it`(sentence: String) {
    #expect(Story.conference(sentence).edges(.holds) == [])
  }

  @Test func `the council that meets in a paragraph names its unit for the posts there`() {
    let story = Story(
      [
        (.headline, "Huyện Tuy Phước và huyện Hoài Ân kiện toàn chức danh"),
        (.paragraph, "Sáng 5/10/2020, HĐND huyện Tuy Phước tổ chức kỳ họp thứ 8."),
        (
          .paragraph,
          "Chiều 5/10, HĐND huyện Hoài Ân họp. Ông Lê Văn Mãi được bầu giữ chức Phó Chủ tịch UBND."
        ),
      ])
    #expect(
      story.edges(.holds) == ["Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân huyện Hoài Ân"],
      "\(story.edges(.holds))")
  }

  @Test func `a post in the committee is none in the organ that acts for it`() {
    let story = Story(
      "Sáng 5/10/2020, Ban Thường vụ Đảng ủy Trường Đại học Sông Lam tổ chức hội nghị sơ kết.",
      "Đồng chí Lê Văn Mãi, Phó Bí thư Đảng ủy, phát biểu.")
    #expect(
      story.edges(.holds) == ["Lê Văn Mãi → Phó Bí thư Đảng ủy Trường Đại học Sông Lam"],
      "\(story.edges(.holds))")
  }

  @Test func `a title tells the office whose party organisation is meant`() {
    let story = Story(
      "Sáng 5/10/2020, Chi bộ 2 Chi cục Thuế Quận 5 tổ chức hội nghị sơ kết.",
      "Đồng chí Lê Văn Mãi, Bí thư Đảng bộ, Chi cục trưởng, phát biểu.")
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Bí thư Đảng ủy Chi cục Thuế Quận 5",
        "Lê Văn Mãi → Chi cục trưởng Chi cục Thuế Quận 5",
      ], "\(story.edges(.holds))")
  }

  @Test func `a committee that somebody joins is the one of the post named right after`() {
    let story = Story(
      "Ông Lê Văn Mãi, Phó Bí thư Huyện ủy Hoài Ân, được chỉ định tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Tuy Phước."
    )
    #expect(story.node("Ban Thường vụ Huyện ủy Tuy Phước") != nil)
    #expect(story.node("Ban Thường vụ Huyện ủy Hoài Ân") == nil)
  }

  @Test func `where somebody was born is not what the article is about`() {
    let story = Story(
      "Sáng 5/10/2020, HĐND TP.HCM họp.",
      "Ông Lê Văn Mãi sinh ngày 2/9/1970, tại xã Ân Đức, huyện Hoài Ân, tỉnh Bình Định.",
      "Trong 15 ủy viên Ban Thường vụ Thành ủy có 2 Phó Bí thư: ông Đỗ Văn Tám, bà Trần Thị Na.")
    #expect(
      story.edges(.holds) == [
        "Trần Thị Na → Phó Bí thư Thành ủy Thành phố Hồ Chí Minh",
        "Đỗ Văn Tám → Phó Bí thư Thành ủy Thành phố Hồ Chí Minh",
      ], "\(story.edges(.holds))")
  }

  @Test func `a union founded long ago is the one of the whole nation`() {
    let story = Story.conference("Hội nghị chào mừng 89 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh.")
    #expect(story.node("Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Khuê Trung") == nil)
    #expect(story.node("Đoàn Thanh niên Cộng sản Hồ Chí Minh") != nil)
  }

  @Test func `who leads a workshop is found in the name of its cell`() {
    let story = Story.conference(
      "Chi bộ Phân xưởng Khai thác 3 (đồng chí Lê Văn Mãi, Bí thư Chi bộ, Quản đốc) đã tham luận.")
    #expect(story.edges(.holds).contains("Lê Văn Mãi → Quản đốc Phân xưởng Khai thác 3"))
  }

  @Test func `a board of a member is one of the committee that he sits on`() {
    let story = Story(
      "Sáng 5/10/2020, Huyện ủy Tuy Phước tổ chức hội nghị sơ kết.",
      "Dự có bà Trần Thị Na, UVBTV, Trưởng Ban Tuyên giáo và Dân vận.")
    #expect(
      story.edges(.holds) == [
        "Trần Thị Na → Trưởng Ban Tuyên giáo và Dân vận Huyện ủy Tuy Phước",
        "Trần Thị Na → Ủy viên Ban Thường vụ Huyện ủy Tuy Phước",
      ], "\(story.edges(.holds))")
  }

  @Test func `a title tells the force whose committee is meant`() {
    let story = Story(
      "Sáng 5/10/2020, Huyện ủy Tuy Phước tổ chức hội nghị sơ kết.",
      "Dự có Đại tá Lê Văn Mãi, Chính ủy Lữ đoàn 572, và Trung tá Đỗ Văn Tám, Phó Bí thư Đảng ủy, Lữ đoàn trưởng."
    )
    #expect(story.edges(.holds).contains("Đỗ Văn Tám → Phó Bí thư Đảng ủy Lữ đoàn 572"))
  }

  @Test func `initials stand for the body whose name they abbreviate`() {
    let story = Story.conference(
      "Chi cục Thuế Quận 5 chúc mừng. Đảng bộ CCTQ5 và Chi đoàn CCTQ5 tặng hoa.")
    #expect(story.node("Đảng bộ Chi cục Thuế Quận 5") != nil)
    #expect(story.node("Chi đoàn Chi cục Thuế Quận 5") != nil)
  }

  @Test func `the youth union of Hồ Chí Minh City bears the city's whole name`() {
    let story = Story.conference("Thành Đoàn TP.HCM chúc mừng hội nghị.")
    #expect(story.node("Thành đoàn Thành phố Hồ Chí Minh") != nil)
  }

  @Test func `the executive committee of a union is a body of its own`() {
    let story = Story.conference("Ban Chấp hành Hội Nông dân phường chúc mừng hội nghị.")
    #expect(story.node("Ban Chấp hành Hội Nông dân phường Khuê Trung") != nil)
  }

  @Test func `two names of a force's committee are one node`() {
    let story = Story.conference(
      "Đảng ủy Công an tỉnh Kon Tum chúc mừng. Dự có ông Lê Văn Mãi, Phó Bí thư Đảng ủy, Phó Giám đốc Công an tỉnh Kon Tum."
    )
    #expect(story.labels(.body).filter { $0.hasPrefix("Đảng ủy Công an") }.count == 1)
  }
}
