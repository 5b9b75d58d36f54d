import PlenumEvaluate
import Testing

struct LabelFormTests {
  @Test(arguments: [
    ("Uỷ ban  nhân dân phường Hoà Khê", "UBND p. Hòa Khê."),
    ("HĐND TP.Đà Nẵng", "Hội đồng nhân dân thành phố Đà Nẵng"),
    ("MTTQ VN quận 3", "Ủy ban Mặt trận Tổ quốc Việt Nam quận 3"),
    ("Ban Chấp hành Đảng bộ quận Cẩm Lệ", "Quận ủy Cẩm Lệ"),
    ("Quận ủy quận Cẩm Lệ", "Quận ủy Cẩm Lệ"),
    ("BCH Đảng bộ xã Tân Lập", "Đảng ủy xã Tân Lập"),
    ("“Đảng ủy – Chi bộ”", "đảng ủy-chi bộ"),
    ("(Công an phường 5", "công an phường 5"),
  ])
  func `forms of one label are equal`(pair: (String, String)) {
    #expect(LabelForm.label(pair.0) == LabelForm.label(pair.1))
  }

  @Test(arguments: [
    ("Hùng", "Hưng"), ("Đảng bộ phường 5", "Đảng ủy phường 5"), ("Quận ủy 3", "Quận ủy 4"),
    ("Nghị quyết 04-NQ/TW", "Nghị quyết 04-NQ/trung ương"),
  ])
  func `other labels differ`(pair: (String, String)) {
    #expect(LabelForm.label(pair.0) != LabelForm.label(pair.1))
  }

  @Test func `a party organisation organizes as its committee`() {
    #expect(LabelForm.organizer("Đảng bộ phường 5") == LabelForm.label("Đảng ủy phường 5"))
  }

  @Test(arguments: [
    ("PBT TT", "Phó Bí thư Thường trực"), ("UVTV", "Ủy viên Ban Thường vụ"),
    ("Uỷ viên Thường vụ", "Ủy viên Ban Thường vụ"), ("PCT UBND", "Phó Chủ tịch Ủy ban nhân dân"),
  ])
  func `abbreviated titles are expanded`(pair: (String, String)) {
    #expect(LabelForm.title(pair.0) == LabelForm.title(pair.1))
  }

  @Test(arguments: [
    ("số: 04 -NQ/TƯ", "04-nq/tw"), ("Số 12–CT/TU.", "12-ct/tu"), ("5-QĐ/TƯĐ", "5-qđ/tưđ"),
  ])
  func `numbers of documents have one form`(pair: (String, String)) {
    #expect(LabelForm.number(pair.0) == pair.1)
  }

  @Test func `a term has no spaces, and there is none without signs`() {
    #expect(LabelForm.term("2020 – 2025") == "2020-2025")
    #expect(LabelForm.term(" - ") == nil)
  }

  @Test func `words are letters and digits`() {
    #expect(
      LabelForm.words(of: "kỳ họp thứ 5, khóa ii") == ["kỳ", "họp", "thứ", "5", "khóa", "ii"])
  }

  @Test(arguments: [
    ("Đại hội Đảng bộ lần thứ XIV", "Đại hội Đảng bộ lần thứ 15", true),
    ("Đại hội Đảng bộ lần thứ XV", "Đại hội Đảng bộ lần thứ 15", false),
    ("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XI", true),
    ("Nghị quyết Trung ương 4", "Nghị quyết Đại hội XIII", false),
  ])
  func `ordinals tell documents apart`(one: String, other: String, conflict: Bool) {
    let ordinals = [one, other].map { LabelOrdinals(LabelForm.label($0)) }
    #expect(ordinals[0].conflict(with: ordinals[1]) == conflict)
  }
}
