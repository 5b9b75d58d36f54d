import PlenumModel

/// Interns folded tokens: case and tone placement do not matter, diacritics do.
///
/// Identifiers are dense, so that other tables can be arrays. A table is filled while lexicons and
/// rules are read and only looked up afterwards.
public struct SyllableTable: Sendable {
  /// The identifier of everything that was never interned.
  public static let unknown: UInt32 = 0

  private var identifiers = ByteTable()

  /// Starts with no syllables.
  public init() {}

  /// Number of identifiers given out, the unknown one included.
  public var count: Int { identifiers.count + 1 }

  /// The identifier of a folded key, or ``unknown``.
  public func identifier(of key: [UInt8]) -> UInt32 {
    identifiers.value(of: key) ?? SyllableTable.unknown
  }

  /// The identifier of a folded key, given out if it is new.
  public mutating func intern(_ key: [UInt8]) -> UInt32 {
    if let known = identifiers.value(of: key) { return known }
    let identifier = UInt32(count)
    identifiers.insert(key, identifier)
    return identifier
  }

  /// Replaces the contents of `key` by the folded form of a UTF-8 word: lower case, the tone as a
  /// control character at the end (no digit, which "CA1" could end in), curly apostrophes straight.
  public static func fold(_ word: some Sequence<Unicode.Scalar>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    var tone: UInt8 = 0
    for scalar in word {
      if scalar.value < 0x80, scalar.value < 65 || scalar.value > 90 {
        key.append(UInt8(scalar.value))
        if scalar.value >= 97 { continue }
        continue
      }
      let parts = VietnameseLetter.parts(of: scalar)
      if parts.tone != 0 { tone = parts.tone }
      append(normalized(parts.letter), to: &key)
    }
    if tone != 0 { key.append(tone) }
  }

  private static func normalized(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xF0: "đ"
    case 0x2019, 0x2018, 0x02BC, 0xB4: "'"
    case 0x2013, 0x2014, 0x2010, 0x2011, 0x2212: "-"
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: "\""
    default: scalar
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    key.append(utf8: scalar.value)
  }
}
