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

  @Test(arguments: [
    "» Tin khác", "- - Đảng ủy", "", "...", "2 tin", "Hòa-Bình", "Hoà", "𠀀 chữ", "e\u{301} la",
    "(Ảnh: An)",
  ])
  func `the first word of a key is found alone`(text: String) {
    #expect(LabelKey.firstWord(text) == LabelKey.exact(text).words.first.map(String.init) ?? "")
  }

  @Test func `cases of enumerations keep apart in sets`() {
    #expect(Set(Property.allCases).count == Property.allCases.count)
    #expect(Set(Predicate.allCases).count == Predicate.allCases.count)
    #expect(Set(NodeKind.allCases).count == NodeKind.allCases.count)
    #expect(Set(Subtype.allCases).count == Subtype.allCases.count)
  }

  @Test func `slugs are ASCII and cut between words`() {
    #expect(LabelKey.slug("Đảng ủy phường Khuê Trung", limit: 16) == "dang-uy-phuong")
  }
}
