/// A province, district or commune of one era; its fields are read from the compiled table.
package struct AdministrativeUnit: Sendable {
  /// The place of the unit in its gazetteer, from 0.
  package let index: Int
  let table: GazetteerTable

  /// The structure the unit belongs to.
  package var era: AdministrativeEra {
    AdministrativeEra(rawValue: table.u8(GazetteerLayout.Unit.era, of: index)) ?? .legacy
  }

  /// Province, district or commune.
  package var level: AdministrativeLevel { AdministrativeLevel(rawValue: kind >> 4) ?? .commune }

  /// The generic word in front of the name.
  package var unitWord: UnitWord { UnitWord(rawValue: kind & 15) ?? .ruralCommune }

  /// The code of the General Statistics Office, unique within era and level.
  package var code: String {
    let digits = String(codeNumber)
    return String(repeating: "0", count: max(0, level.codeLength - digits.utf8.count)) + digits
  }

  /// The name without the generic word: "Khuê Trung", "3" for Quận 3.
  package var name: String { table.name(of: index) }

  /// The name as written in running text: "phường Khuê Trung", "Quận 3", "Thành phố Hồ Chí Minh".
  package var fullName: String {
    let name = name
    let isCapitalized = name.utf8.allSatisfy { (0x30...0x39).contains($0) } || name == "Hồ Chí Minh"
    return (isCapitalized ? unitWord.capitalized : unitWord.text) + " " + name
  }

  /// The index of the unit one level up; nil for a province.
  package var parentIndex: Int? {
    let parent = table.u16(GazetteerLayout.Unit.parent, of: index)
    return parent == GazetteerLayout.none ? nil : Int(parent)
  }

  /// Latitude of an approximate centre in WGS 84 degrees.
  package var latitude: Double { degrees(at: GazetteerLayout.Unit.latitude) }

  /// Longitude of an approximate centre in WGS 84 degrees.
  package var longitude: Double { degrees(at: GazetteerLayout.Unit.longitude) }

  var codeNumber: UInt16 { table.u16(GazetteerLayout.Unit.code, of: index) }

  private var kind: UInt8 { table.u8(GazetteerLayout.Unit.kind, of: index) }

  private func degrees(at field: Int) -> Double {
    Double(table.u32(field, of: index)) / GazetteerLayout.unitsPerDegree
  }
}

extension AdministrativeUnit: Hashable, Comparable, CustomStringConvertible {
  /// Whether both are the same unit of one gazetteer.
  package static func == (left: Self, right: Self) -> Bool { left.index == right.index }

  /// Whether the left unit stands before the right one in the table.
  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// Feeds the index to a hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(index) }

  /// Full name, code and era, for messages.
  package var description: String { "\(fullName) (\(code), \(era))" }
}
