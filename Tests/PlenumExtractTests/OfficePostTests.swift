import Testing

/// Posts whose title says the office, stands before a term, or is followed by the name at once.
struct OfficePostTests {
  @Test(arguments: [
    Line(
      "Ông Lê Văn Mãi, Phó Chủ tịch chuyên trách Ủy ban ATGT Quốc gia, dự.",
      "Lê Văn Mãi = Phó Chủ tịch chuyên trách @ Ủy ban An toàn giao thông Quốc gia"),
    Line(
      "Bà Trần Thị Na, Chủ tịch danh dự Hội Chữ thập đỏ huyện Cần Giờ, dự.",
      "Trần Thị Na = Chủ tịch danh dự @ Hội Chữ thập đỏ huyện Cần Giờ"),
    Line("Bộ trưởng Tư pháp Lê Mậu Toàn dự.", "Lê Mậu Toàn = Bộ trưởng @ Bộ Tư pháp"),
    Line(
      "Thường trực Ban Bí thư Đoàn Văn Kiệm dự.", "Đoàn Văn Kiệm = Thường trực @ Ban Bí thư"),
    Line(
      "Ông Lê Văn Mãi, Đội trưởng vận động quần chúng Đồn Biên phòng Cửa Tùng, dự.",
      "Lê Văn Mãi = Đội trưởng @ Đội Vận động quần chúng Đồn Biên phòng Cửa Tùng"),
    Line(
      "Giám đốc Sở Công nghiệp Phan Đắc Lộc dự.", "Phan Đắc Lộc = Giám đốc @ Sở Công nghiệp"),
    Line(
      "Bà Trần Thị Na, Ủy viên BTV Tỉnh ủy khóa XI, Bí thư Huyện ủy Cần Giờ, dự.",
      "Trần Thị Na = Ủy viên Ban Thường vụ @ Tỉnh ủy + Bí thư @ Huyện ủy Cần Giờ"),
    Line(
      "Bà Trần Thị Na, Ủy viên Ban Thường vụ (BTV) Huyện ủy Cần Giờ, Trưởng Ban Dân vận, dự.",
      "Trần Thị Na = Ủy viên Ban Thường vụ @ Huyện ủy Cần Giờ + Trưởng ban @ Ban Dân vận"),
    Line(
      "Bà Trần Thị Na – UV. BTV Huyện đoàn Cần Giờ dự.",
      "Trần Thị Na = Ủy viên Ban Thường vụ @ Huyện đoàn Cần Giờ"),
    Line(
      "Bà Trần Thị Na, Phó Chủ tịch ủy ban bầu cử huyện Cần Giờ, dự.",
      "Trần Thị Na = Phó Chủ tịch @ Ủy ban Bầu cử huyện Cần Giờ"),
    Line(
      "Ông Lê Văn Mãi, Ủy viên dự khuyết Trung ương Đảng, dự.",
      "Lê Văn Mãi = Ủy viên dự khuyết @ Ban Chấp hành Trung ương Đảng"),
  ])
  func `a post takes the office its title says`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line("Đồng chí Lê Văn Mãi, UVTƯ Đảng, dự.", "Lê Văn Mãi"),
    Line("Đồng chí Lê Văn Mãi BTĐU, đ/c Trần Thị Na dự.", "Lê Văn Mãi", "Trần Thị Na"),
    Line("Hội nghị diễn ra tại 59 Trần Quý Cáp và Cơ sở 12A Lê Thánh Tôn."),
    Line("Các đại biểu trao đổi. Ảnh: Trần Hạ An"),
    Line("Ông Vi Đình Quận phát biểu.", "Vi Đình Quận"),
    Line("Bằng khen được trao cho Bí thư Chi đoàn Lê Văn Mãi.", "Lê Văn Mãi"),
  ])
  func `no abbreviation, address or credit is a person`(line: Line) {
    #expect(Sample(line.sentence).persons == line.expected)
  }
}
