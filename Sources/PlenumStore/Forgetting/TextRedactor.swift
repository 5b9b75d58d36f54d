internal import PlenumModel

/// Finds forgotten names in texts and covers them, letter by letter, so that offsets stay.
struct TextRedactor {
  /// Stands for a letter of a name.
  static let cover: Unicode.Scalar = "█"
  /// The lengths names have, in words.
  private static let lengths = 2...6

  let names: ForgottenNames

  /// The text with forgotten names covered.
  func redact(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let covered = spans(in: scalars)
    return covered.isEmpty ? text : TextRedactor.cover(covered, in: scalars)
  }

  /// Where forgotten names stand.
  func spans(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let words = TextRedactor.words(of: scalars)
    let exact = words.map { key(scalars[$0], LabelKey.exact) }
    let plain = words.map { key(scalars[$0], LabelKey.search) }
    var found: [Range<Int>] = []
    for start in words.indices {
      for length in TextRedactor.lengths.reversed() where start + length <= words.count {
        let part = start..<start + length
        let isPlain = Array(exact[part]) == Array(plain[part])
        guard names.contains(Array(exact[part])) || isPlain && names.contains(Array(plain[part]))
        else { continue }
        found.append(words[start].lowerBound..<words[start + length - 1].upperBound)
        break
      }
    }
    return found
  }

  /// The text with the letters of some spans covered; what stands between words stays.
  static func cover(_ spans: [Range<Int>], in scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    var covered = Set<Int>()
    for span in spans { covered.formUnion(span) }
    for (index, scalar) in scalars.enumerated() {
      text.append(covered.contains(index) && isLetter(scalar) ? cover : scalar)
    }
    return String(text)
  }

  private func key(_ scalars: ArraySlice<Unicode.Scalar>, _ fold: (String) -> String) -> String {
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars)
    return fold(String(word))
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if isLetter(scalar) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<scalars.count) }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (0x300...0x36F).contains(scalar.value)
  }
}
