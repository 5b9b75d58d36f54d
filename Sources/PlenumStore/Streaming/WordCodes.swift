/// Numbers for the few words that a column of a table holds, in the order in which they come up.
struct WordCodes {
  /// The words by their numbers.
  private(set) var words: [String] = []
  private var bytes: [[UInt8]] = []
  private var table = [UInt32](repeating: WordCodes.none, count: 256)
  private static let none = UInt32.max

  /// The number of a word.
  mutating func code(of word: UnsafeRawBufferPointer) -> UInt32 {
    var slot = unsafe WordCodes.hash(word) & (table.count - 1)
    while table[slot] != WordCodes.none {
      let code = table[slot]
      let isSame = unsafe bytes[Int(code)].withUnsafeBytes { unsafe RecordOrder.areEqual($0, word) }
      if isSame { return code }
      slot = (slot + 1) & (table.count - 1)
    }
    table[slot] = UInt32(words.count)
    words.append(unsafe String(decoding: word, as: UTF8.self))
    bytes.append(unsafe Array(word))
    if 2 * words.count > table.count { grow() }
    return UInt32(words.count - 1)
  }

  private mutating func grow() {
    table = [UInt32](repeating: WordCodes.none, count: 2 * table.count)
    for (code, word) in bytes.enumerated() {
      var slot = unsafe word.withUnsafeBytes { unsafe WordCodes.hash($0) } & (table.count - 1)
      while table[slot] != WordCodes.none { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(code)
    }
  }

  /// A number made of the length and the first and last eight bytes.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    let count = bytes.count
    var hash = UInt64(count)
    if count >= 8 {
      hash ^= unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      hash &*= 0x9E37_79B9_7F4A_7C15
      hash ^= unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else {
      for at in 0..<count { hash = unsafe hash << 8 ^ UInt64(bytes[at]) }
    }
    hash &*= 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 40)
  }
}
