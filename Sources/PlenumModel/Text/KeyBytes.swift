/// The UTF-8 of a key while it grows, word by word.
struct KeyBytes {
  private(set) var bytes: [UInt8] = []
  private var isInWord = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Begins a word unless one is open; a space stands between words.
  mutating func beginWord() {
    if isInWord { return }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    isInWord = true
  }

  /// Ends a word with its tone, 0 for none.
  mutating func endWord(_ tone: UInt8) {
    if isInWord && tone != 0 { bytes.append(UInt8(ascii: "0") + tone) }
    isInWord = false
  }

  /// Adds a letter to the word.
  mutating func append(_ value: UInt32) {
    beginWord()
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else {
      bytes.append(utf8: value)
    }
  }
}
