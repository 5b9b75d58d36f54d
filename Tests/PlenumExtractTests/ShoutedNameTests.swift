import Testing

/// Names in sentences written in capitals.
struct ShoutedNameTests {
  @Test(arguments: [
    Line("ĐỒNG CHÍ LÊ THỊ BẢY PHÁT BIỂU TẠI HỘI NGHỊ", "Lê Thị Bảy"),
    Line("ÔNG TRẦN VĂN NAM TẶNG QUÀ CHO HỘ NGHÈO", "Trần Văn Nam"),
    Line("BÀ NGÔ THỊ NA - BÍ THƯ ĐẢNG ỦY XÃ CHỦ TRÌ", "Ngô Thị Na"),
  ])
  func `a verb ends a name in capitals`(line: Line) {
    #expect(Sample(line.sentence).persons == line.expected)
  }
}
