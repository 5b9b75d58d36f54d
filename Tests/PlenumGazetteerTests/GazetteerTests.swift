import PlenumGazetteer
import PlenumText
import Testing

struct GazetteerTests {
  let gazetteer = Gazetteer.embedded

  @Test(arguments: [
    (AdministrativeEra.legacy, AdministrativeLevel.province, 63), (.legacy, .district, 696),
    (.legacy, .commune, 10035), (.since2025, .province, 34), (.since2025, .district, 0),
    (.since2025, .commune, 3321),
  ])
  func `each level has its units`(era: AdministrativeEra, level: AdministrativeLevel, count: Int) {
    #expect(gazetteer.units.count { $0.era == era && $0.level == level } == count)
  }

  @Test func `a unit reads its fields`() throws {
    let unit = try #require(gazetteer.unit(code: "20260", level: .commune, era: .legacy))
    #expect(unit.name == "Khuê Trung")
    #expect(unit.unitWord == .ward)
    #expect(unit.unitWord.text == "phường")
    #expect(abs(unit.latitude - 16.0) < 0.1)
    #expect(abs(unit.longitude - 108.2) < 0.1)
    #expect(gazetteer.ancestors(of: unit).map(\.fullName) == ["quận Cẩm Lệ", "thành phố Đà Nẵng"])
  }

  @Test func `codes keep their leading zeros`() throws {
    let hanoi = try #require(gazetteer.units(named: "Hà Nội", level: .province).first)
    #expect(hanoi.code == "01")
    #expect(gazetteer.children(of: hanoi).first?.code == "001")
  }

  @Test func `parents and children agree`() {
    for unit in gazetteer.units {
      #expect((unit.parentIndex == nil) == (unit.level == .province))
      for child in gazetteer.children(of: unit) {
        #expect(child.parentIndex == unit.index && child.era == unit.era)
      }
    }
    let children = gazetteer.units.reduce(0) { $0 + gazetteer.children(of: $1).count }
    #expect(children == gazetteer.units.count - 97)
  }

  @Test func `a unit is within itself and its ancestors only`() throws {
    let ward = try #require(gazetteer.units(named: "phường Khuê Trung").first)
    let district = try #require(gazetteer.parent(of: ward))
    let province = try #require(gazetteer.parent(of: district))
    #expect(gazetteer.isWithin(ward, ward))
    #expect(gazetteer.isWithin(ward, province))
    #expect(!gazetteer.isWithin(province, ward))
    #expect(gazetteer.parent(of: province) == nil)
  }

  @Test func `loading parses nothing, so it can be done a hundred thousand times`() {
    let loaded = (0..<100_000).count { _ in Gazetteer(EmbeddedData.gazetteer) != nil }
    #expect(loaded == 100_000)
  }
}
