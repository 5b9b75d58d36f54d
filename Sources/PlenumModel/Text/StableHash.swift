/// A hash that is the same in every process, for embedded tables and for sets of words.
package enum StableHash {
  /// FNV-1a, 64 bits.
  @inlinable package static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// A hash as a place in a table with a power of two of slots: its halves together, since the low bits alone are weak.
  @inlinable package static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
