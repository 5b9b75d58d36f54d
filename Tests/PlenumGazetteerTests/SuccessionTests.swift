import PlenumGazetteer
import Testing

struct SuccessionTests {
  let gazetteer = Gazetteer.embedded

  @Test func `a legacy commune knows its successor`() throws {
    let ward = try #require(gazetteer.units(named: "phường Khuê Trung").first)
    let successor = try #require(gazetteer.successors(of: ward).first)
    #expect(successor.unit.fullName == "phường Cẩm Lệ")
    #expect(successor.unit.era == .since2025)
    #expect(gazetteer.predecessors(of: successor.unit).map(\.unit).contains(ward))
  }

  @Test func `a legacy province knows its successor`() throws {
    let province = try #require(gazetteer.units(named: "tỉnh Quảng Nam").first)
    let successors = gazetteer.successors(of: province)
    #expect(successors.map(\.unit.fullName) == ["thành phố Đà Nẵng"])
    #expect(successors.map(\.extent) == [.wholeProvince])
  }

  @Test func `successors and predecessors are each other's inverse`() {
    var rows = 0
    for unit in gazetteer.units {
      for successor in gazetteer.successors(of: unit) {
        rows += 1
        let back = Succession(unit: unit, extent: successor.extent)
        #expect(gazetteer.predecessors(of: successor.unit).contains(back))
      }
    }
    #expect(rows == 10660)
    #expect(gazetteer.units.reduce(0) { $0 + gazetteer.predecessors(of: $1).count } == rows)
  }
}
