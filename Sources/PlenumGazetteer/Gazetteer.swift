package import PlenumText

/// The administrative units of Vietnam before and since 1 July 2025.
///
/// Nothing is parsed when it is loaded: units and the index of names are read in place.
package struct Gazetteer: Sendable {
  let table: GazetteerTable

  /// Reads compiled bytes; returns nil when they are not a gazetteer of this version.
  package init?(_ bytes: EmbeddedBytes) {
    guard let table = GazetteerTable(bytes) else { return nil }
    self.table = table
  }

  /// The gazetteer in the binary.
  package static let embedded: Gazetteer = {
    guard let gazetteer = Gazetteer(EmbeddedData.gazetteer) else {
      preconditionFailure("blobs/gazetteer.bin is of another version: run scripts/compile-data")
    }
    return gazetteer
  }()

  /// Every unit, in the order of the table: parents before children.
  package var units: some RandomAccessCollection<AdministrativeUnit> {
    (0..<table.unitCount).lazy.map { unit(at: $0) }
  }

  /// The unit at a place in the table, as ``AdministrativeUnit/index`` gives it.
  package func unit(at index: Int) -> AdministrativeUnit {
    precondition((0..<table.unitCount).contains(index), "no unit at \(index)")
    return AdministrativeUnit(index: index, table: table)
  }

  /// The unit with a code of the General Statistics Office.
  package func unit(code: String, level: AdministrativeLevel, era: AdministrativeEra)
    -> AdministrativeUnit?
  {
    guard code.utf8.count == level.codeLength, let number = UInt16(code) else { return nil }
    return units.first { $0.codeNumber == number && $0.level == level && $0.era == era }
  }
}
