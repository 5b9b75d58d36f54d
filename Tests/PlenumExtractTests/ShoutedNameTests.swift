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

  @Test(arguments: [
    Line("KẾT QUẢ VÀ CHỈ TIÊU PHẤN ĐẤU TRONG NĂM"),
    Line("PHÓ BÍ THƯ ĐẢNG ỦY LÊ VĂN MÃI THĂM CHÚC TẾT", "Lê Văn Mãi"),
    Line(
      "CHÚC MỪNG LÊ VĂN MÃI TẠI LỄ KẾT NẠP. Lê Văn Mãi là hội viên.", "Lê Văn Mãi", "Lê Văn Mãi"),
  ])
  func `a name in capitals needs an address, a post or small letters elsewhere`(line: Line) {
    #expect(Sample(line.sentence).persons == line.expected)
  }
}
