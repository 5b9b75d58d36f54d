import Foundation
import PlenumGazetteer
import PlenumText
import Testing

struct GazetteerCompilerTests {
  static let units = """
    era\tcode\tparent\tlevel\tname\tlat\tlon
    legacy\t01\t\tprovince\tThành phố Hà Nội\t21.02776\t105.83416
    legacy\t001\t01\tdistrict\tQuận Ba Đình\t21.03\t105.81
    legacy\t00001\t001\tcommune\tPhường Phúc Xá\t21.04\t105.84
    2025\t01\t\tprovince\tThành phố Hà Nội\t21.0\t105.8
    2025\t00097\t01\tcommune\tPhường Hồng Hà\t21.05\t105.85

    """
  static let successors = "legacy_code\tnew_code\textent\n00001\t00097\tpart-main\n"
  static let aliases = "alias\tlevel\tcode\tname\nThăng Long\tprovince\t01\tHà Nội\n"

  @Test func `the embedded gazetteer is compiled from the tables in the package`() throws {
    let data = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PlenumGazetteer/Data").standardized
    func read(_ name: String) throws -> String {
      try String(contentsOf: data.appending(path: name), encoding: .utf8)
    }
    let source = try GazetteerSource(
      units: read("admin-units.tsv"), successors: read("admin-unit-successors.tsv"),
      aliases: read("admin-unit-aliases.tsv"))
    let isCurrent = try GazetteerCompiler.compile(source) == EmbeddedData.gazetteer.array
    #expect(isCurrent, "blobs/gazetteer.bin is stale: run scripts/compile-data")
  }

  @Test func `a small gazetteer is compiled and read`() throws {
    let gazetteer = try #require(try Self.gazetteer())
    #expect(gazetteer.units.count == 5)
    let ward = try #require(gazetteer.units(named: "Phúc Xá").first)
    #expect(gazetteer.ancestors(of: ward).map(\.name) == ["Ba Đình", "Hà Nội"])
    #expect(gazetteer.successors(of: ward).map(\.unit.code) == ["00097"])
    #expect(gazetteer.successors(of: ward).map(\.extent) == [.mainPart])
    #expect(gazetteer.units(named: "thăng long").map(\.era) == [.legacy, .since2025])
  }

  @Test(arguments: [
    ("2025\t00097\t02\tcommune\tPhường Hồng Hà\t21.05\t105.85\n", "", ""),
    ("legacy\t01\t\tprovince\tTỉnh Hà Nội\t21.0\t105.0\n", "", ""),
    ("legacy\t02\t\tprovince\tHà Giang\t21.0\t105.0\n", "", ""),
    ("legacy\t02\t\tprovince\tPhường Hà Giang\t21.0\t105.0\n", "", ""),
    ("legacy\t02\t\tprovince\tTỉnh Hà Giang\tnorth\t105.0\n", "", ""),
    ("", "00002\t00097\twhole\n", ""),
    ("", "00001\t00097\tmost\n", ""),
    ("", "", "Hà Tây\tprovince\t28\tHà Tây\n"),
    ("", "", "Hà Tây\tprovince\t01\tHà Tây\n"),
  ])
  func `a faulty table is refused`(units: String, successors: String, aliases: String) {
    #expect(throws: GazetteerSourceError.self) {
      try Self.gazetteer(units: units, successors: successors, aliases: aliases)
    }
  }

  @Test func `a fault names the file and the line`() {
    let error = #expect(throws: GazetteerSourceError.self) {
      try Self.gazetteer(units: "legacy\tx\n")
    }
    #expect(error?.file == "admin-units.tsv")
    #expect(error?.line == 7)
  }

  @Test func `other bytes are not taken for a gazetteer`() throws {
    #expect(Gazetteer(EmbeddedBytes(permanentCopyOf: [])) == nil)
    #expect(Gazetteer(EmbeddedBytes(permanentCopyOf: Array(repeating: 0, count: 64))) == nil)
    let truncated = Array(EmbeddedData.gazetteer.array.dropLast())
    #expect(Gazetteer(EmbeddedBytes(permanentCopyOf: truncated)) == nil)
  }

  static func gazetteer(units: String = "", successors: String = "", aliases: String = "") throws
    -> Gazetteer?
  {
    let source = try GazetteerSource(
      units: self.units + units, successors: self.successors + successors,
      aliases: self.aliases + aliases)
    return Gazetteer(EmbeddedBytes(permanentCopyOf: try GazetteerCompiler.compile(source)))
  }
}
