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

  /// Letters below U+1F00 by code point; others are themselves in lower case.
  private static let table: [Parts?] = {
    var table = [Parts?](repeating: nil, count: 0x1F00)
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      for (tone, scalar) in scalars.enumerated() {
        let parts = Parts(letter: scalars[0], tone: UInt8(tone))
        table[Int(scalar.value)] = parts
        for upper in scalar.properties.uppercaseMapping.unicodeScalars {
          table[Int(upper.value)] = parts
        }
      }
    }
    return table
  }()

  /// Takes a letter apart.
  public static func parts(of scalar: Unicode.Scalar) -> Parts {
    if scalar.value < 0x1F00, let parts = table[Int(scalar.value)] { return parts }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return Parts(letter: lower.first ?? scalar, tone: 0)
  }

  /// Appends a word in lower case, with its tone as a digit at the end: `hoà` and `hòa` give `hoa1`.
  static func appendToned(_ word: [Unicode.Scalar], to key: inout String) {
    var tone: UInt8 = 0
    for scalar in word {
      let parts = parts(of: scalar)
      if parts.tone != 0 { tone = parts.tone }
      key.unicodeScalars.append(parts.letter == "ð" ? "đ" : parts.letter)
    }
    if tone != 0 { key += String(tone) }
  }

  /// Appends a word in lower case without any diacritics.
  static func appendPlain(_ word: [Unicode.Scalar], to key: inout String) {
    for scalar in word where !combining.contains(scalar.value) {
      let letter = parts(of: scalar).letter
      key.unicodeScalars.append(plainLetters[letter] ?? letter)
    }
  }
}
