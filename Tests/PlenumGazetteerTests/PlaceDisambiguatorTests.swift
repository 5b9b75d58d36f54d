import PlenumGazetteer
import PlenumModel
import Testing

struct PlaceDisambiguatorTests {
  let gazetteer = Gazetteer.embedded
  let disambiguator = PlaceDisambiguator()

  @Test func `a name borne once in the country needs no context`() {
    let resolution = resolve("Khuê Trung", .ward, on: "2023-05-01")
    #expect(resolution.unit?.code == "20260")
    #expect(resolution.candidates.count == 1)
  }

  @Test func `a name borne often stays open without context`() {
    let resolution = resolve("Trần Phú", .ward, on: "2023-05-01")
    #expect(resolution.unit == nil)
    #expect(resolution.candidates.count == 8)
  }

  @Test(
    arguments: [
      (["tỉnh Hà Giang"], "00691"), (["thành phố Hà Giang"], "00691"),
      (["huyện Vị Xuyên"], "00691"), (["quận Hoàng Mai"], "00334"),
      (["thành phố Hải Dương"], "10528"), (["tỉnh Nghệ An"], nil),
      (["tỉnh Hà Giang", "thành phố Hà Nội"], nil),
    ] as [([String], String?)])
  func `the context decides between namesakes`(places: [String], code: String?) {
    #expect(resolve("Trần Phú", .ward, near: places, on: "2023-05-01").unit?.code == code)
  }

  @Test func `a narrower context decides before a wider one`() {
    let places = ["thành phố Hà Giang", "thành phố Hà Nội"]
    #expect(resolve("Trần Phú", .ward, near: places, on: "2023-05-01").unit?.code == "00691")
  }

  @Test func `the district around a known commune is context too`() {
    #expect(resolve("Trần Phú", .ward, near: ["phường Mai Động"], on: "2022").unit?.code == "00334")
  }

  @Test func `candidates outside the context are left out`() {
    let places = ["tỉnh Hà Giang", "thành phố Hà Nội"]
    let resolution = resolve("Trần Phú", .ward, near: places, on: "2023-05-01")
    #expect(resolution.candidates.map(\.code).sorted() == ["00334", "00691"])
  }

  @Test(arguments: [
    ("2024-12-31", AdministrativeEra.legacy), ("2025-05-20", .legacy), ("2025-07-01", .since2025),
    ("2026", .since2025),
  ])
  func `the date decides the era of a province`(date: String, era: AdministrativeEra) {
    let unit = resolve("Nghệ An", .province, on: date).unit
    #expect(unit?.fullName == "tỉnh Nghệ An")
    #expect(unit?.era == era)
  }

  @Test func `units of 2025 are not named before they are planned`() {
    #expect(resolve("Hải Châu", .specialZone, on: "2023-01-01").unit == nil)
    #expect(resolve("Côn Đảo", .specialZone, on: "2023-01-01").candidates.isEmpty)
    #expect(resolve("Côn Đảo", .specialZone, on: "2025-08-01").unit?.era == .since2025)
  }

  @Test func `an article after the reform can still name a legacy unit`() {
    #expect(resolve("Hải Dương", .province, on: "2025-09-01").unit?.era == .legacy)
    #expect(resolve("Yên Thành", .ruralDistrict, on: "2025-09-01").unit?.code == "426")
    let former = PlaceContext(date: PartialDate(iso: "2025-09-01"), isFormer: true)
    let unit = disambiguator.resolve(name: "Nghệ An", unitWord: .province, context: former).unit
    #expect(unit?.era == .legacy)
  }

  @Test func `context works across the reform`() throws {
    let now = try #require(
      gazetteer.units(named: "tỉnh Tuyên Quang").first { $0.era == .since2025 })
    let context = PlaceContext(units: [now], date: PartialDate(iso: "2025-09-01"))
    let unit = disambiguator.resolve(name: "Trần Phú", unitWord: .ward, context: context).unit
    #expect(unit?.code == "00691")
  }

  @Test func `without a date a unit that continues is one unit`() {
    #expect(resolve("Nghệ An", .province, on: nil).unit?.era == .legacy)
  }

  @Test func `a bare name is the province`() {
    #expect(resolve("Hải Dương", nil, on: "2023-05-01").unit?.fullName == "tỉnh Hải Dương")
    #expect(resolve("Sài Gòn", nil, on: "2025-08-01").unit?.fullName == "Thành phố Hồ Chí Minh")
  }

  @Test func `a bare name is the district rather than its seat`() {
    #expect(resolve("Yên Thành", nil, near: ["tỉnh Nghệ An"], on: "2023-05-01").unit?.code == "426")
  }

  @Test func `a unit that changed rank is found by its old one`() {
    let resolution = resolve("Việt Yên", .ruralDistrict, on: "2021-03-01")
    #expect(resolution.unit?.fullName == "thị xã Việt Yên")
    #expect(!resolution.hasSameWord)
    #expect(resolve("Khuê Trung", .ruralCommune, on: "2021-03-01").unit == nil)
    let inside = resolve("Khuê Trung", .ruralCommune, near: ["quận Cẩm Lệ"], on: "2021-03-01")
    #expect(inside.unit?.code == "20260")
  }

  @Test func `a unit is not taken for one of lower rank`() {
    #expect(resolve("Tân Uyên", .town, on: "2021-03-01").unit?.fullName == "thành phố Tân Uyên")
    #expect(resolve("Ea Wer", .ward, on: "2021-03-01").candidates.isEmpty)
  }

  @Test func `a numbered district is one place`() {
    #expect(resolve("3", .urbanDistrict, on: "2023-05-01").unit?.fullName == "Quận 3")
    #expect(resolve("5", .ward, near: ["Quận 3"], on: "2023-05-01").unit?.fullName == "Phường 5")
  }

  @Test func `an unknown name gives nothing`() {
    let resolution = resolve("Hà Tây", .province, on: "2005-05-01")
    #expect(resolution.unit == nil)
    #expect(resolution.candidates.isEmpty)
  }

  private func resolve(
    _ name: String, _ word: UnitWord?, near places: [String] = [], on date: String?
  )
    -> PlaceResolution
  {
    let units = places.flatMap { gazetteer.units(named: $0).filter { $0.era == .legacy } }
    let context = PlaceContext(units: units, date: date.flatMap { PartialDate(iso: $0) })
    return disambiguator.resolve(name: name, unitWord: word, context: context)
  }
}
