/// Finds where records begin: the line with the version, followed by a field.
enum RecordMarker {
  /// The first word of every record.
  static let word = Array("WARC/".utf8)

  /// How the names of a record's fields begin, in lower case.
  private static let fields = ["warc-", "content-"].map { Array($0.utf8) }

  /// Bytes that tell whether a record begins.
  static let reach = 64

  /// Whether the bytes from an index on are the word and a version's first digit.
  static func stands(in bytes: [UInt8], at index: Int = 0) -> Bool {
    guard index + word.count < bytes.count else { return false }
    for (offset, sign) in word.enumerated() where bytes[index + offset] != sign { return false }
    return isDigit(bytes[index + word.count])
  }

  /// The first index of a range at which a line begins a record.
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let next = bytes[index..<range.upperBound].firstIndex(of: word[0]) else { return nil }
      let isLine = next == 0 || bytes[next - 1] == 0x0A
      if isLine, stands(in: bytes, at: next), hasField(in: bytes, after: next) { return next }
      index = next + 1
    }
    return nil
  }

  /// Whether the line after the version begins with the name of a record's field.
  private static func hasField(in bytes: [UInt8], after index: Int) -> Bool {
    let end = min(bytes.count, index + reach)
    guard let line = bytes[index..<end].firstIndex(of: 0x0A) else { return false }
    let name = bytes[(line + 1)..<end].map { $0 | 0x20 }
    return fields.contains { name.starts(with: $0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
