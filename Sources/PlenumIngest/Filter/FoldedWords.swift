import PlenumModel

/// Cuts scalars into words and names each by a number, without case and diacritics.
struct FoldedWords {
  private static let ignored: UInt8 = 1

  /// The base letter of each scalar below U+1F00; 0 for what is no letter, 1 for combining marks.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x1F00)
    for value in UInt32(0)..<0x1F00 {
      if let scalar = Unicode.Scalar(value) { table[Int(value)] = base(of: scalar) }
    }
    return table
  }()

  private var word: UInt64 = 0

  /// The number of the word that a scalar ends, or nil.
  mutating func take(_ scalar: Unicode.Scalar) -> UInt64? {
    let letter = scalar.value < 0x1F00 ? FoldedWords.table[Int(scalar.value)] : 0
    if letter == FoldedWords.ignored { return nil }
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

  private static func base(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x300...0x323: return ignored
    case 0x41...0x5A: return UInt8(scalar.value) + 0x20
    case 0x61...0x7A: return UInt8(scalar.value)
    case ..<0xC0: return 0
    default: break
    }
    switch VietnameseLetter.parts(of: scalar).letter {
    case "a", "ă", "â": return UInt8(ascii: "a")
    case "đ", "ð": return UInt8(ascii: "d")
    case "e", "ê": return UInt8(ascii: "e")
    case "i": return UInt8(ascii: "i")
    case "o", "ô", "ơ": return UInt8(ascii: "o")
    case "u", "ư": return UInt8(ascii: "u")
    case "y": return UInt8(ascii: "y")
    default: return 0
    }
  }
}
