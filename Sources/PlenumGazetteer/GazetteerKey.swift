import PlenumModel
import PlenumText

/// The key under which a place name is indexed.
///
/// On top of ``LabelKey/exact(_:)`` it ignores spaces, hyphens and apostrophes, leading zeros of
/// numbers, and spellings that differ without a difference in sound: "Ea H’Leo" and "Ea H'leo",
/// "Krông Pắk" and "Krông Pắc", "Đăk Lăk" and "Đắk Lắk", "Mĩ" and "Mỹ" share a key.
enum GazetteerKey {
  /// The hash of a key.
  static func hash(_ key: String) -> UInt64 { StableHash.fnv1a(key.utf8) }

  /// The key of a name.
  static func text(of name: String) -> String { text(of: words(of: name)[...]) }

  /// The words of a name: case and tone placement folded.
  static func words(of name: String) -> [Substring] {
    let key = LabelKey.exact(name)
    if !key.unicodeScalars.contains(where: isApostrophe) { return key.words }
    var plain = key
    plain.unicodeScalars.removeAll(where: isApostrophe)
    return plain.words
  }

  /// The key of a name given by its words; a space stays only before a number.
  static func text(of words: ArraySlice<Substring>) -> String {
    var key = ""
    for word in words {
      if word.utf8.allSatisfy(isDigit) {
        key += " "
        key += word.drop { $0 == "0" }
      } else {
        append(word, to: &key)
      }
    }
    return key
  }

  /// Appends a syllable in its commonest spelling.
  private static func append(_ word: Substring, to key: inout String) {
    var letters = word
    let isToned = word.utf8.last.map(isDigit) ?? false
    let tone = isToned ? letters.unicodeScalars.removeLast() : nil
    guard let last = letters.unicodeScalars.popLast() else { return }
    let spelled = spelling(of: last, after: letters)
    key += spelled == "c" && letters == "đa" ? "đă" : letters
    key.unicodeScalars.append(spelled)
    if let tone = tone ?? impliedTone(of: spelled, after: letters) {
      key.unicodeScalars.append(tone)
    }
  }

  /// Final `k` is `c`; `y` alone after one of the letters that take both is `i`.
  private static func spelling(of last: Unicode.Scalar, after letters: Substring)
    -> Unicode.Scalar
  {
    switch last {
    case "k": letters.isEmpty ? last : "c"
    case "y": takesEitherI(letters) ? "i" : last
    default: last
    }
  }

  private static func takesEitherI(_ onset: Substring) -> Bool {
    switch onset {
    case "h", "k", "l", "m", "s", "t", "v", "qu": true
    default: false
    }
  }

  /// Syllables that end in a stop carry a tone in Vietnamese, so a missing one is a spelling.
  private static func impliedTone(of last: Unicode.Scalar, after letters: Substring)
    -> Unicode.Scalar?
  {
    switch last {
    case "c", "p", "t": letters.isEmpty ? nil : "4"
    case "h": letters.utf8.last == UInt8(ascii: "c") ? "4" : nil
    default: nil
    }
  }

  /// Apostrophes that Unicode counts as letters.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2BC}" || scalar == "\u{2BB}"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
