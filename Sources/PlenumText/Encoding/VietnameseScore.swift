package import PlenumModel

/// How Vietnamese a text reads: counts of its words by what their letters show.
package struct VietnameseScore: Sendable, Equatable {
  /// Words with marked letters that can be Vietnamese syllables.
  package private(set) var plausible = 0
  /// Words with letters or signs beyond ASCII that cannot be.
  package private(set) var implausible = 0
  /// Words of ASCII letters that can be Vietnamese syllables typed without marks.
  package private(set) var plainPlausible = 0
  /// Other words of ASCII letters.
  package private(set) var plainOther = 0

  /// Counts the words of a text.
  package init(_ text: String) {
    self.init(text.unicodeScalars)
  }

  /// Counts the words in parts of a text; no word goes on from one part to the next.
  ///
  /// - Parameters:
  ///   - text: a text.
  ///   - parts: spans in code points, in text order.
  package init(_ text: String, in parts: [TextSpan]) {
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var offset = 0
    for part in parts {
      if part.start < offset { (place, offset) = (scalars.startIndex, 0) }
      let start = scalars.index(place, offsetBy: part.start - offset)
      place = scalars.index(start, offsetBy: part.length)
      offset = part.end
      add(scalars[start..<place])
    }
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    add(scalars)
  }

  private mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    var word: [Unicode.Scalar] = []
    var isMarked = false
    for scalar in scalars {
      if VietnameseScore.isSeparator(scalar) {
        count(word, isMarked: isMarked)
        word.removeAll(keepingCapacity: true)
        isMarked = false
      } else {
        word.append(scalar)
        if scalar.value >= 0x80 { isMarked = true }
      }
    }
    count(word, isMarked: isMarked)
  }

  /// Number of words.
  package var words: Int { plausible + implausible + plainPlausible + plainOther }

  /// Share of the words beyond ASCII that can be Vietnamese syllables; 1 when there are none.
  package var plausibility: Double {
    let marked = plausible + implausible
    return marked == 0 ? 1 : Double(plausible) / Double(marked)
  }

  /// Share of all words that are marked and can be Vietnamese syllables.
  package var markedShare: Double { words == 0 ? 0 : Double(plausible) / Double(words) }

  /// Whether the text reads as Vietnamese written with its marks.
  package var isVietnamese: Bool { plausible > 0 && markedShare >= 0.3 }

  /// Whether the text reads as Vietnamese typed without marks.
  package var isVietnameseWithoutMarks: Bool {
    !isVietnamese && words >= 8 && Double(plainPlausible) >= 0.85 * Double(words)
  }

  private mutating func count(_ word: [Unicode.Scalar], isMarked: Bool) {
    if word.isEmpty { return }
    switch (isMarked, VietnameseSyllable.isPlausible(word)) {
    case (true, true): plausible += 1
    case (true, false): implausible += 1
    case (false, true): plainPlausible += 1
    case (false, false): plainOther += 1
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: false
    case 0..<0x80, 0xA0, 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0xFEFF: true
    default: false
    }
  }
}
