import PlenumModel

/// Cuts scalars into words and names each by a number, without case and diacritics.
struct FoldedWords {
  private var word: UInt64 = 0

  /// The number of the word that a scalar ends, or nil.
  mutating func take(_ scalar: Unicode.Scalar) -> UInt64? {
    let letter = VietnameseLetter.asciiLetter(of: scalar)
    if letter == VietnameseLetter.mark { return nil }
    if letter != 0 {
      word = word &* 31 &+ UInt64(letter - 0x60)
      return nil
    }
    defer { word = 0 }
    return word == 0 ? nil : word
  }

  /// The number of two words in a row.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 &+ second
  }
}
