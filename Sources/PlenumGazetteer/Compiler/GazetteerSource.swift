import PlenumModel

/// The rows of the source tables, in their order.
package struct GazetteerSource: Sendable {
  /// What names a unit in the source tables.
  struct UnitKey: Hashable, Sendable {
    let era: AdministrativeEra
    let level: AdministrativeLevel
    let code: UInt16
  }

  /// A line of `admin-units.tsv`.
  struct Unit: Sendable {
    let era: AdministrativeEra
    let level: AdministrativeLevel
    let code: UInt16
    /// The code of the parent; nil for a province.
    let parent: UInt16?
    let word: UnitWord
    let name: String
    let latitude: Double
    let longitude: Double
  }

  /// A line of `admin-unit-successors.tsv`.
  struct Successor: Sendable {
    let legacyCode: UInt16
    let newCode: UInt16
    let extent: Succession.Extent
  }

  /// A line of `admin-unit-aliases.tsv`: a name people write, and the unit of either era it means.
  struct Alias: Sendable {
    let text: String
    let level: AdministrativeLevel
    let code: UInt16
    let name: String
  }

  let units: [Unit]
  let successors: [Successor]
  let aliases: [Alias]

  /// Reads the text of the three tables.
  package init(units: String, successors: String, aliases: String) throws(GazetteerSourceError) {
    self.units = try Self.rows(of: units, file: "admin-units.tsv", columns: 7, read: Self.unit)
    self.successors = try Self.rows(
      of: successors, file: "admin-unit-successors.tsv", columns: 3, read: Self.successor)
    self.aliases = try Self.rows(
      of: aliases, file: "admin-unit-aliases.tsv", columns: 4, read: Self.alias)
  }
}

extension GazetteerSource.Unit {
  /// What names the unit.
  var key: GazetteerSource.UnitKey { .init(era: era, level: level, code: code) }

  /// What names its parent; the unit's own key for a province.
  var parentKey: GazetteerSource.UnitKey {
    guard let parent else { return key }
    let isDistrict = level == .commune && era == .legacy
    return .init(era: era, level: isDistrict ? .district : .province, code: parent)
  }
}

extension GazetteerSource {
  private static func rows<Row>(
    of table: String, file: String, columns: Int, read: ([Substring]) -> Row?
  ) throws(GazetteerSourceError) -> [Row] {
    var rows: [Row] = []
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == columns, let row = read(fields) else {
        throw GazetteerSourceError(file: file, line: number + 1, reason: "not a row: \(line)")
      }
      rows.append(row)
    }
    return rows
  }

  private static func unit(_ fields: [Substring]) -> Unit? {
    guard let era = AdministrativeEra(name: String(fields[0])), let code = UInt16(fields[1]),
      let level = AdministrativeLevel(name: String(fields[3])),
      fields[2].isEmpty == (level == .province), fields[2].isEmpty || UInt16(fields[2]) != nil,
      let (word, name) = split(fields[4]), word.levels.contains(level), name.utf8.count < 256,
      let latitude = Double(fields[5]), (0...90).contains(latitude),
      let longitude = Double(fields[6]), (0...180).contains(longitude)
    else { return nil }
    return Unit(
      era: era, level: level, code: code, parent: UInt16(fields[2]), word: word, name: name,
      latitude: latitude, longitude: longitude)
  }

  private static func successor(_ fields: [Substring]) -> Successor? {
    guard let extent = Succession.Extent(name: String(fields[2])),
      let legacyCode = UInt16(fields[0]), let newCode = UInt16(fields[1])
    else { return nil }
    return Successor(legacyCode: legacyCode, newCode: newCode, extent: extent)
  }

  private static func alias(_ fields: [Substring]) -> Alias? {
    guard let level = AdministrativeLevel(name: String(fields[1])), let code = UInt16(fields[2])
    else { return nil }
    return Alias(text: String(fields[0]), level: level, code: code, name: String(fields[3]))
  }

  /// The generic word and the name of a full name.
  private static func split(_ fullName: Substring) -> (UnitWord, String)? {
    let words = fullName.words
    for count in [2, 1] where words.count > count {
      if let word = UnitWord(words[..<count].joined(separator: " ")) {
        return (word, words[count...].joined(separator: " "))
      }
    }
    return nil
  }
}
