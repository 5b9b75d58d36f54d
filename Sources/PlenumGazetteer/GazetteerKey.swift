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
    LabelKey.exact(name).split(separator: " ")
  }

  /// The key of a name given by its words; a space stays only before a number.
  static func text(of words: ArraySlice<Substring>) -> String {
    var key = ""
    for word in words {
      if word.utf8.allSatisfy(isDigit) {
        key += " " + word.drop { $0 == "0" }
      } else {
        append(word, to: &key)
      }
    }
    return key
  }

  /// Appends a syllable in its commonest spelling.
  private static func append(_ word: Substring, to key: inout String) {
    var letters = Array(word.unicodeScalars)
    letters.removeAll { $0 == "\u{2BC}" || $0 == "\u{2BB}" }
    var tone: Unicode.Scalar?
    if let last = letters.last, last.isASCII, isDigit(UInt8(last.value)) {
      tone = letters.removeLast()
    }
    spell(&letters)
    if tone == nil, endsInStop(letters) { tone = "4" }
    if letters.elementsEqual("đac".unicodeScalars) {
      letters = Array("đăc".unicodeScalars)
    }
    key.unicodeScalars.append(contentsOf: letters)
    if let tone { key.unicodeScalars.append(tone) }
  }

  /// Final `k` is `c`; `y` alone after one of the letters that take both is `i`.
  private static func spell(_ letters: inout [Unicode.Scalar]) {
    guard let last = letters.last else { return }
    if last == "k" {
      letters[letters.count - 1] = "c"
    } else if last == "y", takesEitherI(letters.dropLast()) {
      letters[letters.count - 1] = "i"
    }
  }

  private static func takesEitherI(_ onset: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = onset.first else { return false }
    return onset.count == 1
      ? "hklmstv".unicodeScalars.contains(first)
      : onset.elementsEqual("qu".unicodeScalars)
  }

  /// Syllables that end in a stop carry a tone in Vietnamese, so a missing one is a spelling.
  private static func endsInStop(_ letters: [Unicode.Scalar]) -> Bool {
    guard letters.count > 1, let last = letters.last else { return false }
    return "cpt".unicodeScalars.contains(last)
      || letters.suffix(2).elementsEqual("ch".unicodeScalars)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
