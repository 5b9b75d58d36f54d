/// Walks over UTF-8 bytes code point by code point.
struct ScalarCursor {
  let bytes: [UInt8]
  /// Byte offset of the next code point.
  private(set) var offset = 0
  /// Code-point offset of the next code point.
  private(set) var scalarOffset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The next code point without moving; U+FFFD for malformed bytes.
  func peek() -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for i in 1..<length { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  mutating func advance(by length: Int) {
    offset += length
    scalarOffset += 1
  }
}
