import PlenumModel
import Testing

struct LabelKeyTests {
  @Test(arguments: [("Uỷ ban", "ủy  ban"), ("HOÀ VANG", "Hòa Vang"), ("Thuý", "Thúy")])
  func `case and tone placement do not matter`(pair: (String, String)) {
    #expect(LabelKey.exact(pair.0) == LabelKey.exact(pair.1))
  }

  @Test func `diacritics matter in the exact key only`() {
    #expect(LabelKey.exact("Hùng") != LabelKey.exact("Hưng"))
    #expect(LabelKey.search("Hùng") == "hung")
    #expect(LabelKey.search("Vũ Thành Liêm") == LabelKey.search("vu thanh liem"))
    #expect(LabelKey.search("Đặng") == "dang")
  }

  @Test func `slugs are ASCII and cut between words`() {
    #expect(LabelKey.slug("Đảng ủy phường Khuê Trung", limit: 16) == "dang-uy-phuong")
  }
}
