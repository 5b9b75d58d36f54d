extension String {
  /// The text in lower case: what `lowercased()` gives, by a table for the letters of Vietnamese.
  package var lowered: String { LowerCase.text(of: self) ?? self }
}

extension Substring {
  /// The text in lower case: what `lowercased()` gives, by a table for the letters of Vietnamese.
  package var lowered: String { LowerCase.text(of: self) ?? String(self) }
}

private enum LowerCase {
  /// The text in lower case; nil when it is in ASCII and has no capital.
  static func text(of text: some StringProtocol) -> String? {
    let isLower = text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }
    if isLower == true { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 2)
    let table = LetterTable.shared
    for scalar in text.unicodeScalars {
      if let entry = table.entry(scalar), entry.lower != 0 {
        bytes.append(utf8: UInt32(entry.lower))
      } else {
        bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a code point.
  package mutating func append(utf8 value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
      return
    }
    if value < 0x800 {
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
    } else {
      if value < 0x10000 {
        append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      } else {
        append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
        append(0x80 | UInt8(truncatingIfNeeded: value >> 12) & 0x3F)
      }
      append(0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F)
    }
    append(0x80 | UInt8(truncatingIfNeeded: value) & 0x3F)
  }
}
