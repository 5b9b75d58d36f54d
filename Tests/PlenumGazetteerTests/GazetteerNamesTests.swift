import PlenumGazetteer
import Testing

struct GazetteerNamesTests {
  let gazetteer = Gazetteer.embedded

  @Test func `a bare name finds its unit whatever the case and tone placement`() {
    for text in ["Khuê Trung", "khuê trung", "KHUÊ  TRUNG", "phường Khuê Trung", "P. Khuê Trung"] {
      #expect(gazetteer.units(named: text).map(\.fullName) == ["phường Khuê Trung"], "\(text)")
    }
    let hoa = gazetteer.units(named: "Thanh Hoá", level: .province)
    #expect(hoa.map(\.fullName) == ["tỉnh Thanh Hóa", "tỉnh Thanh Hóa"])
  }

  @Test(arguments: [
    ("TPHCM", "Thành phố Hồ Chí Minh"), ("TP.HCM", "Thành phố Hồ Chí Minh"),
    ("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"), ("Sài Gòn", "Thành phố Hồ Chí Minh"),
    ("Hà Nội", "thành phố Hà Nội"), ("Thủ đô Hà Nội", "thành phố Hà Nội"),
    ("Thừa Thiên Huế", "thành phố Huế"), ("tỉnh Thừa Thiên - Huế", "thành phố Huế"),
    ("Bà Rịa – Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"), ("Bà Rịa-Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"),
    ("Đắc Lắc", "tỉnh Đắk Lắk"), ("Đăk Lăk", "tỉnh Đắk Lắk"), ("Daklak", "tỉnh Đắk Lắk"),
    ("Đak Lak", "tỉnh Đắk Lắk"), ("Đăk Nông", "tỉnh Đắk Nông"), ("KonTum", "tỉnh Kon Tum"),
  ])
  func `an alias or spelling variant finds the province`(text: String, expected: String) {
    let found = gazetteer.units(named: text, level: .province).map(\.fullName)
    #expect(Set(found) == [expected])
  }

  @Test(arguments: [
    ("Ea H’Leo", "huyện Ea H'leo"), ("Cư M’gar", "huyện Cư M'gar"), ("Cư Mgar", "huyện Cư M'gar"),
    ("Krông Pắk", "huyện Krông Pắc"), ("Đăk Đoa", "huyện Đak Đoa"),
    ("Qui Nhơn", "thành phố Quy Nhơn"),
    ("Mù Cang Chải", "huyện Mù Căng Chải"), ("M’Drăk", "huyện M'Đrắk"),
    ("Phan Rang", "thành phố Phan Rang - Tháp Chàm"), ("Buôn Mê Thuột", "thành phố Buôn Ma Thuột"),
  ])
  func `names of districts ignore marks that writers vary`(text: String, expected: String) {
    #expect(gazetteer.units(named: text, level: .district).map(\.fullName) == [expected])
  }

  @Test(arguments: ["Quận 3", "quận 03", "Q3", "Q. 3", "q.3"])
  func `a numbered district is found with its word`(text: String) {
    #expect(gazetteer.units(named: text).map(\.fullName) == ["Quận 3"])
  }

  @Test func `a numbered ward is found with and without a leading zero`() {
    let five = gazetteer.units(named: "Phường 5")
    #expect(five.count > 20)
    #expect(five.allSatisfy { $0.fullName == "Phường 5" })
    #expect(gazetteer.units(named: "phường 05") == five)
    #expect(gazetteer.units(named: "5", unitWord: .ward) == five)
  }

  @Test func `the generic word narrows a name`() {
    #expect(gazetteer.units(named: "Trần Phú", unitWord: .ward).count == 9)
    #expect(gazetteer.units(named: "Trần Phú", unitWord: .ruralCommune).count == 6)
    let hue = gazetteer.units(named: "Thừa Thiên Huế", unitWord: .province)
    #expect(Set(hue.map(\.fullName)) == ["thành phố Huế"])
  }

  @Test(arguments: ["", "Hà Tay", "Atlantis", "xã", "phường", "Hùng Vưong X", "…", "tỉnh"])
  func `an unknown name gives nothing`(text: String) {
    #expect(gazetteer.units(named: text).isEmpty)
  }

  @Test func `a name that begins with a generic word is found whole`() {
    #expect(gazetteer.units(named: "phường Đúc").map(\.fullName) == ["phường Phường Đúc"])
  }

  @Test func `every unit is found by its own full name`() {
    for unit in gazetteer.units {
      #expect(gazetteer.units(named: unit.fullName).contains(unit), "\(unit)")
    }
  }
}
