/// Numbers for the few words that a column of a table holds, in the order in which they come up.
struct WordCodes {
  /// The words by their numbers.
  private(set) var words: [String] = []
  private var table = [UInt32](repeating: WordCodes.none, count: 256)
  private static let none = UInt32.max

  /// The number of a word.
  mutating func code(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    var slot = unsafe WordCodes.hash(bytes) & (table.count - 1)
    while table[slot] != WordCodes.none {
      if unsafe words[Int(table[slot])].utf8.elementsEqual(bytes) { return table[slot] }
      slot = (slot + 1) & (table.count - 1)
    }
    let code = UInt32(words.count)
    table[slot] = code
    words.append(unsafe String(decoding: bytes, as: UTF8.self))
    if 2 * words.count > table.count { grow() }
    return code
  }

  private mutating func grow() {
    table = [UInt32](repeating: WordCodes.none, count: 2 * table.count)
    for (code, word) in words.enumerated() {
      var word = word
      var slot = word.withUTF8 { unsafe WordCodes.hash(.init($0)) } & (table.count - 1)
      while table[slot] != WordCodes.none { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(code)
    }
  }

  /// The sum of the bytes, each weighed by its place (FNV-1a).
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for at in 0..<bytes.count { hash = unsafe (hash ^ UInt32(bytes[at])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}
