import PlenumModel
import Testing

/// Whose post it is, where the text names the body in another way than by its full name.
struct PostOwnerTests {
  @Test(arguments: [
    Case(
      "Dự có ông Lê Văn Mãi, Phó Ban Đổi mới doanh nghiệp tỉnh Kon Tum.",
      "Lê Văn Mãi → Phó Trưởng Ban Đổi mới doanh nghiệp tỉnh Kon Tum"),
    Case(
      "Dự có ông Lê Văn Mãi, Phó Chủ tịch UBND TP.HCM; Phó Bí thư Thành ủy TP.HCM Trần Thị Na.",
      "Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh",
      "Trần Thị Na → Phó Bí thư Thành ủy Thành phố Hồ Chí Minh"),
    Case(
      "Dự có Đại tá Lê Văn Mãi - Phó Tham mưu trưởng - Bộ Chỉ huy Quân sự tỉnh Kon Tum.",
      "Lê Văn Mãi → Phó Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh Kon Tum"),
    Case(
      "Dự có ông Lê Văn Mãi, Thứ trưởng Bộ Nội vụ (nay là Bộ trưởng Bộ Nội vụ).",
      "Lê Văn Mãi → Bộ trưởng Bộ Nội vụ", "Lê Văn Mãi → Thứ trưởng Bộ Nội vụ"),
    Case(
      "Công ty Cổ phần Giấy Sông Lam chúc mừng. Dự có ông Lê Văn Mãi, Chủ tịch Công đoàn Công ty.",
      "Lê Văn Mãi → Chủ tịch Công đoàn Công ty Cổ phần Giấy Sông Lam"),
    Case(
      "Dự có ông Lê Văn Mãi, Bí thư Đảng ủy, Giám đốc Công ty Cổ phần Giấy Sông Lam.",
      "Lê Văn Mãi → Bí thư Đảng ủy Công ty Cổ phần Giấy Sông Lam",
      "Lê Văn Mãi → Giám đốc Công ty Cổ phần Giấy Sông Lam"),
    Case(
      "Dự có ông Lê Văn Mãi, Bí thư Đảng ủy, Hiệu trưởng Trường Chính trị tỉnh Hậu Giang.",
      "Lê Văn Mãi → Bí thư Đảng ủy Trường Chính trị tỉnh Hậu Giang",
      "Lê Văn Mãi → Hiệu trưởng Trường Chính trị tỉnh Hậu Giang"),
  ])
  func `the body of a post`(test: Case) {
    #expect(Story.conference(test.sentence).edges(.holds) == test.edges)
  }

  @Test func `the committee of a festival is none of the Party`() {
    let story = Story(
      "Sáng 5/10/2020, Ban Tổ chức Festival Hoa Đà Lạt năm 2020 họp tại tỉnh Lâm Đồng.",
      "Ông Lê Văn Mãi, Phó Chủ tịch UBND tỉnh Lâm Đồng, Trưởng Ban Tổ chức chủ trì.")
    #expect(
      story.edges(.holds).contains("Lê Văn Mãi → Trưởng Ban Tổ chức Festival Hoa Đà Lạt năm 2020"))
    #expect(!story.edges(.holds).contains { $0.contains("Tỉnh ủy") })
  }

  @Test func `a city may be called by two letters`() {
    let story = Story(
      "Sáng 5/10/2020, tại quận Hoàn Kiếm, UBND thành phố Hà Nội tổ chức hội nghị tổng kết.",
      "Ông Lê Văn Mãi, Phó Chủ tịch UBND TP, chủ trì.")
    #expect(
      story.edges(.holds) == ["Lê Văn Mãi → Phó Chủ tịch Ủy ban nhân dân thành phố Hà Nội"])
  }

  @Test func `a noun stands for a body inside another's name`() {
    let story = Story(
      "Sáng 5/10/2020, Chi bộ Khoa Nội, Đảng bộ Bệnh viện Đa khoa Sông Lam tổ chức lễ kết nạp đảng viên.",
      "Dự có ông Lê Văn Mãi, Bí thư Đảng ủy, Giám đốc Bệnh viện.")
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Bí thư Đảng ủy Bệnh viện Đa khoa Sông Lam",
        "Lê Văn Mãi → Giám đốc Bệnh viện Đa khoa Sông Lam",
      ])
  }

  @Test func `a council and a committee side by side are of one unit`() {
    let story = Story(
      "Sáng 5/10/2020, Huyện ủy Tuy Phước tổ chức hội nghị sơ kết.",
      "Dự có ông Lê Văn Mãi, Chủ tịch HĐND, Chủ tịch UBND tỉnh Lâm Đồng.")
    #expect(
      story.edges(.holds) == [
        "Lê Văn Mãi → Chủ tịch Hội đồng nhân dân tỉnh Lâm Đồng",
        "Lê Văn Mãi → Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng",
      ])
  }

  @Test func `where a person comes from is not what an article is about`() {
    let story = Story(
      "Sáng 5/10/2020, Tỉnh ủy Lâm Đồng tổ chức hội nghị công bố quyết định.",
      "Ông Lê Văn Mãi (52 tuổi, quê huyện Tuy Phước, tỉnh Bình Định) từng giữ chức Trưởng Ban Dân vận Tỉnh ủy."
    )
    #expect(story.edges(.held) == ["Lê Văn Mãi → Trưởng Ban Dân vận Tỉnh ủy Lâm Đồng"])
  }

  @Test func `a name in doctrine is no place`() {
    let story = Story.conference(
      "Hội nghị học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh. Chủ tịch Hồ Chí Minh từng dạy như vậy."
    )
    #expect(!story.labels(.place).contains { $0.contains("Hồ Chí Minh") })
  }
}
