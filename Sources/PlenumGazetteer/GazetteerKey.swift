import PlenumModel
import PlenumText

/// The key under which a place name is indexed.
///
/// On top of ``LabelKey/exact(_:)`` it ignores spaces, hyphens and apostrophes, leading zeros of
/// numbers, and spellings that differ without a difference in sound: "Ea H’Leo" and "Ea H'leo",
/// "Krông Pắk" and "Krông Pắc", "Đăk Lăk" and "Đắk Lắk", "Mĩ" and "Mỹ" share a key.
enum GazetteerKey {
  /// The hash of a key.
  static func hash(_ key: [UInt8]) -> UInt64 { StableHash.fnv1a(key[...]) }

  /// The key of a name, in UTF-8.
  static func bytes(of name: String) -> [UInt8] { bytes(of: words(of: name)[...]) }

  /// The words of a name: case and tone placement folded.
  static func words(of name: String) -> [ArraySlice<UInt8>] {
    var key = LabelKey.exactBytes(name)
    if key.contains(0xCA) { key = withoutApostrophes(key) }
    return key.split(separator: UInt8(ascii: " "))
  }

  /// The key of a name given by its words; a space stays only before a number.
  static func bytes(of words: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(48)
    for word in words {
      if word.allSatisfy(isDigit) {
        key.append(UInt8(ascii: " "))
        key += word.drop { $0 == UInt8(ascii: "0") }
      } else {
        append(word, to: &key)
      }
    }
    return key
  }

  /// Appends a syllable in its commonest spelling.
  private static func append(_ word: ArraySlice<UInt8>, to key: inout [UInt8]) {
    var letters = word
    let tone = letters.last.map(isDigit) == true ? letters.popLast() : nil
    guard let last = letters.last else { return }
    guard last < 0x80 else {
      key += letters
      if let tone { key.append(tone) }
      return
    }
    letters.removeLast()
    let spelled = spelling(of: last, after: letters)
    key += spelled == UInt8(ascii: "c") && letters.elementsEqual(da) ? daBreve : letters
    key.append(spelled)
    if let tone = tone ?? impliedTone(of: spelled, after: letters) { key.append(tone) }
  }

  private static let da = Array("đa".utf8)
  private static let daBreve = Array("đă".utf8)[...]

  /// Final `k` is `c`; `y` alone after one of the letters that take both is `i`.
  private static func spelling(of last: UInt8, after letters: ArraySlice<UInt8>) -> UInt8 {
    switch last {
    case UInt8(ascii: "k"): letters.isEmpty ? last : UInt8(ascii: "c")
    case UInt8(ascii: "y"): takesEitherI(letters) ? UInt8(ascii: "i") : last
    default: last
    }
  }

  private static func takesEitherI(_ onset: ArraySlice<UInt8>) -> Bool {
    if onset.elementsEqual("qu".utf8) { return true }
    return onset.count == 1 && onset.first.map("hklmstv".utf8.contains) ?? false
  }

  /// Syllables that end in a stop carry a tone in Vietnamese, so a missing one is a spelling.
  private static func impliedTone(of last: UInt8, after letters: ArraySlice<UInt8>) -> UInt8? {
    switch last {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"):
      letters.isEmpty ? nil : UInt8(ascii: "4")
    case UInt8(ascii: "h"): letters.last == UInt8(ascii: "c") ? UInt8(ascii: "4") : nil
    default: nil
    }
  }

  /// The key without the apostrophes that Unicode counts as letters, U+02BB and U+02BC.
  private static func withoutApostrophes(_ key: [UInt8]) -> [UInt8] {
    var plain = String(decoding: key, as: UTF8.self)
    plain.unicodeScalars.removeAll { $0 == "\u{2BC}" || $0 == "\u{2BB}" }
    return Array(plain.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
