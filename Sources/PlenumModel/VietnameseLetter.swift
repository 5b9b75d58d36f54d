/// The letters of Vietnamese taken apart: a base letter with its quality mark, and a tone.
public enum VietnameseLetter {
  /// One letter of a word: lower case, without tone, and the tone it carried (0 for none).
  public struct Parts: Sendable, Equatable {
    /// The lower-case letter with its quality mark but without tone: `ơ` for `Ở`.
    public let letter: Unicode.Scalar
    /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    public let tone: UInt8
  }

  /// Combining tone and quality marks, for text that is not in NFC.
  static let combining: Set<UInt32> = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]

  private static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d", "ð": "d",
  ]

  /// The vowels in both cases, each with its tone.
  static var toned: [Unicode.Scalar: Parts] {
    var toned: [Unicode.Scalar: Parts] = [:]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      for (tone, scalar) in scalars.enumerated() {
        let parts = Parts(letter: scalars[0], tone: UInt8(tone))
        toned[scalar] = parts
        for upper in scalar.properties.uppercaseMapping.unicodeScalars { toned[upper] = parts }
      }
    }
    return toned
  }

  /// Takes a letter apart.
  public static func parts(of scalar: Unicode.Scalar) -> Parts {
    if let entry = LetterTable.shared.entry(scalar) {
      return Parts(letter: Unicode.Scalar(entry.letter) ?? scalar, tone: entry.tone)
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return Parts(letter: lower.first ?? scalar, tone: 0)
  }

  /// Whether a code point is a letter or a number, not a combining mark.
  package static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    if let entry = LetterTable.shared.entry(scalar) { return entry.isWord && entry.plain != 0 }
    return LetterTable.isWord(scalar)
  }

  /// Whether a letter is a capital.
  package static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    LetterTable.shared.entry(scalar)?.isCapital ?? scalar.properties.isUppercase
  }

  /// The letter from a to z that a letter is without marks and capitals: 0 for what is none, ``mark`` for a
  /// combining mark.
  package static func asciiLetter(of scalar: Unicode.Scalar) -> UInt8 {
    guard let entry = LetterTable.shared.entry(scalar) else { return 0 }
    if entry.plain == 0 { return mark }
    return (0x61...0x7A).contains(entry.plain) ? UInt8(truncatingIfNeeded: entry.plain) : 0
  }

  /// What ``asciiLetter(of:)`` gives for a combining mark.
  package static let mark: UInt8 = 1

  /// A lower-case letter without its quality mark.
  static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar { plainLetters[letter] ?? letter }
}
