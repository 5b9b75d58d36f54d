import PlenumText
import Testing

struct FontEncodingRepairTests {
  @Test func `TCVN3 as Latin-1 letters is repaired`() {
    let repaired = FontEncodingRepair.repair("C«ng hßa x· héi chñ nghÜa ViÖt Nam")
    #expect(repaired?.text == "Công hòa xã hội chủ nghĩa Việt Nam")
    #expect(repaired?.encoding == .tcvn3)
  }

  @Test func `VNI as Latin-1 letters is repaired`() {
    let repaired = FontEncodingRepair.repair("Ñaûng boä tænh Baø Ròa - Vuõng Taøu")
    #expect(repaired?.text == "Đảng bộ tỉnh Bà Rịa - Vũng Tàu")
  }

  @Test func `only the lines in question change`() {
    let repaired = FontEncodingRepair.repair("Đảng ủy phường họp\n§¶ng ñy ph­êng häp s¬ kÕt quý")
    #expect(repaired?.text == "Đảng ủy phường họp\nĐảng ủy phường họp sơ kết quý")
  }

  @Test(arguments: [
    "Đảng ủy phường Khuê Trung tổ chức hội nghị", "Ông Lê Văn Tám và bà Hà", "Café à la crème",
    "Thêm «ngoặc kép» trong câu này là được", "Niê, Êban, K’Brếp và Siu H’Rết dự họp",
    "plain ASCII",
  ])
  func `sound text is left alone`(text: String) {
    #expect(FontEncodingRepair.repair(text) == nil)
  }
}
