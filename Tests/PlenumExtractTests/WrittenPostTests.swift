import Testing

/// Posts as pages write them: short, with odd signs, of the past, of deputies.
struct WrittenPostTests {
  @Test(arguments: [
    Line(
      "Đồng chí Lê Văn Mãi; Phó Bí thư Huyện ủy Cần Giờ phát biểu.",
      "Lê Văn Mãi = Phó Bí thư @ Huyện ủy Cần Giờ"),
    Line(
      "Bà Trần Thị Na – PCT.UBND xã Ea Wer dự.",
      "Trần Thị Na = Phó Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line("Đ/c Lê Văn mãi - Trưởng thôn phát biểu.", "Lê Văn Mãi = Trưởng thôn"),
    Line(
      "Ông Lê Văn Mãi, tân Chủ tịch UBND xã Ea Wer, dự.",
      "Lê Văn Mãi = Chủ tịch @ Ủy ban nhân dân xã Ea Wer"),
    Line(
      "Bà Trần Thị Na, cán bộ Hội Nông dân xã Ea Wer, dự.",
      "Trần Thị Na = Cán bộ @ Hội Nông dân xã Ea Wer"),
    Line("Bà Trần Thị Na, Giám đốc sở Y tế, dự.", "Trần Thị Na = Giám đốc @ Sở Y tế"),
    Line(
      "Đồng chí Lê Văn Mãi, Ủy viên BCH Trung ương Đảng dự.",
      "Lê Văn Mãi = Ủy viên @ Ban Chấp hành Trung ương Đảng"),
    Line(
      "Ông Lê Văn Mãi sinh năm 1970, từng giữ các chức vụ: Bí thư Huyện đoàn Cần Giờ, Chủ tịch UBND huyện Cần Giờ.",
      "Lê Văn Mãi = nguyên Bí thư @ Huyện đoàn Cần Giờ + nguyên Chủ tịch @ Ủy ban nhân dân huyện Cần Giờ"
    ),
  ])
  func `a post is read however it is written`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line(
      "Dự có đại biểu HĐND huyện Cần Giờ ông Lê Văn Mãi.",
      "Lê Văn Mãi = Đại biểu @ Hội đồng nhân dân huyện Cần Giờ"),
    Line(
      "Dự có hai đại biểu HĐND xã Ea Wer (gồm bà Trần Thị Na; ông Lê Văn Mãi).",
      "Trần Thị Na = Đại biểu @ Hội đồng nhân dân xã Ea Wer",
      "Lê Văn Mãi = Đại biểu @ Hội đồng nhân dân xã Ea Wer"),
    Line("Đại hội đại biểu Đảng bộ xã Ea Wer có đồng chí Lê Văn Mãi dự.", "Lê Văn Mãi"),
  ])
  func `deputies of councils hold a post`(line: Line) {
    #expect(Sample(line.sentence).posts == line.expected)
  }

  @Test(arguments: [
    Line("Dự có ông K’ Brếp.", "K’ Brếp"),
    Line("Dự có bà Ksor H' Blâm.", "Ksor H' Blâm"),
    Line("Dự có chị Ta-lư Thị Nga.", "Ta-lư Thị Nga"),
    Line("Dự có ông Ê Ban Y Phước.", "Ê Ban Y Phước"),
  ])
  func `an apostrophe or a hyphen stays inside a name`(line: Line) {
    #expect(Sample(line.sentence).persons == line.expected)
  }
}
