/// A test for names that need no escape anywhere.
enum LocalName {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether a name is a letter followed by letters, digits and hyphens, all ASCII.
  static func isPlain(_ name: String) -> Bool {
    let found = unsafe name.utf8.withContiguousStorageIfAvailable { unsafe isPlain(.init($0)) }
    if let found { return found }
    var name = name
    return name.withUTF8 { unsafe isPlain(.init($0)) }
  }

  /// Looks at eight bytes at a time, the last ones twice.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = unsafe bytes.first, isLetter(first) else { return false }
    if bytes.count < 8 {
      return unsafe bytes.allSatisfy { isPlain(UInt64($0) * ones) }
    }
    var at = 0
    while at + 8 <= bytes.count {
      if unsafe !isPlain(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { return false }
      at += 8
    }
    return unsafe isPlain(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether each of eight bytes is a letter, a digit or a hyphen.
  private static func isPlain(_ word: UInt64) -> Bool {
    if word & highBits != 0 { return false }
    let letters = marks(word | 0x20 * ones, from: UInt8(ascii: "a"), to: UInt8(ascii: "z"))
    let digits = marks(word, from: UInt8(ascii: "0"), to: UInt8(ascii: "9"))
    let hyphens = marks(word, from: UInt8(ascii: "-"), to: UInt8(ascii: "-"))
    return letters | digits | hyphens == highBits
  }

  /// The high bits of those ASCII bytes that lie between two.
  private static func marks(_ word: UInt64, from low: UInt8, to high: UInt8) -> UInt64 {
    let reached = word + UInt64(0x80 - low) * ones
    let passed = word + UInt64(0x7F - high) * ones
    return reached & ~passed & highBits
  }
}
