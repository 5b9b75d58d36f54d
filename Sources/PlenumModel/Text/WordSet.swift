/// A set of words that are compared byte by byte: all words here are in NFC, so nothing need be normalized.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: [String]
  /// Places in `words` by hash, -1 where there is none; the number of slots is a power of two.
  private let slots: [Int32]

  /// Makes a set of some words.
  package init(_ words: some Sequence<String>) {
    let words = Array(Set(words))
    var size = 4
    while size < 2 * words.count { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (place, word) in words.enumerated() {
      var slot = WordSet.hash(word) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(place)
    }
    self.words = words
    self.slots = slots
  }

  /// Makes a set of a list.
  package init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Whether a word is in the set.
  package func contains(_ word: String) -> Bool { has(word) }

  /// Whether a word is in the set.
  package func contains(_ word: Substring) -> Bool { has(word) }

  private func has(_ word: some StringProtocol) -> Bool {
    let mask = slots.count - 1
    var slot = WordSet.hash(word) & mask
    while slots[slot] >= 0 {
      if words[Int(slots[slot])].equals(word) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static func hash(_ word: some StringProtocol) -> Int {
    let hash = word.utf8.withContiguousStorageIfAvailable { unsafe StableHash.fnv1a($0) }
    return StableHash.slot(hash ?? StableHash.fnv1a(word.utf8))
  }
}

extension Array where Element == String {
  /// Whether a word is in the list, byte by byte.
  ///
  /// It takes the place of the general `contains(_:)` for lists of words, wherever this module is imported.
  @inlinable package func contains(_ word: String) -> Bool { contains { $0.equals(word) } }
}
