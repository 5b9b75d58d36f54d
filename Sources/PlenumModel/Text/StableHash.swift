/// A hash that is the same in every process, for embedded tables and for sets of words.
package enum StableHash {
  /// The hash of no bytes.
  @usableFromInline package static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of bytes with one more.
  @inlinable package static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// FNV-1a, 64 bits.
  @inlinable package static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  /// FNV-1a of bytes in one piece; other modules would call the general one without knowing the bytes.
  package static func fnv1a(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  /// A hash as a place in a table with a power of two of slots: its halves together, since the low bits alone are weak.
  @inlinable package static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
