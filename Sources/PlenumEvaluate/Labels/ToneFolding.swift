internal import Foundation

/// Gives every syllable's tone mark one place, so that "hoà" and "hòa" are the same text.
enum ToneFolding {
  private static let tones: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]
  private static let vowels: [Unicode.Scalar] = ["a", "e", "i", "o", "u", "y"]

  /// The text in NFC, with each word's only tone mark on its first vowel.
  ///
  /// The place is not the one of good spelling: it only has to be the same for all spellings.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded: [Unicode.Scalar] = []
    var word: [Unicode.Scalar] = []
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isLetter || scalar.properties.generalCategory == .nonspacingMark {
        word.append(scalar)
      } else {
        folded += foldWord(word)
        word.removeAll(keepingCapacity: true)
        folded.append(scalar)
      }
    }
    return String(scalars: folded + foldWord(word)).precomposedStringWithCanonicalMapping
  }

  private static func foldWord(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks = word.filter(tones.contains)
    var letters = word.filter { !tones.contains($0) }
    guard marks.count == 1, let vowel = letters.firstIndex(where: vowels.contains) else {
      return word
    }
    letters.insert(marks[0], at: vowel + 1)
    return letters
  }
}

extension String {
  /// The text of a sequence of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
