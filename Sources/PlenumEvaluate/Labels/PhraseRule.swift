/// Replaces the spellings of a phrase by one form.
struct PhraseRule: Sendable {
  /// Longest first.
  private let spellings: [[Unicode.Scalar]]
  private let replacement: [Unicode.Scalar]
  private let excludedBefore: [Unicode.Scalar]
  private let needsWordAfter: Bool

  /// Makes a rule; a spelling that starts or ends with a letter is found as whole words only.
  ///
  /// - Parameters:
  ///   - spellings: what is replaced.
  ///   - replacement: what stands there afterwards.
  ///   - excluded: signs before which, when they precede, a spelling is left alone.
  ///   - beforeWord: whether a word has to follow without a gap.
  init(
    _ spellings: String..., to replacement: String, notAfter excluded: String = "",
    beforeWord: Bool = false
  ) {
    self.spellings = spellings.map { Array(ToneFolding.fold($0).unicodeScalars) }
      .sorted { $0.count > $1.count }
    self.replacement = Array(ToneFolding.fold(replacement).unicodeScalars)
    excludedBefore = Array(excluded.unicodeScalars)
    needsWordAfter = beforeWord
  }

  /// The text with every spelling replaced, from left to right.
  func rewrite(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rewritten: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if let length = length(in: text, at: index) {
        rewritten += replacement
        index += length
      } else {
        rewritten.append(text[index])
        index += 1
      }
    }
    return rewritten
  }

  /// How long the longest spelling is that stands at an offset.
  private func length(in text: [Unicode.Scalar], at start: Int) -> Int? {
    spellings.first { spelling in
      spelling[0] == text[start] && text[start...].starts(with: spelling)
        && mayStart(spelling, in: text, at: start)
        && mayEnd(spelling, in: text, at: start + spelling.count)
    }?.count
  }

  private func mayStart(
    _ spelling: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int
  ) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    return !(spelling[0].isWordPart && before.isWordPart) && !excludedBefore.contains(before)
  }

  private func mayEnd(_ spelling: [Unicode.Scalar], in text: [Unicode.Scalar], at end: Int) -> Bool
  {
    let isWordAfter = end < text.count && text[end].isWordPart
    if needsWordAfter { return isWordAfter }
    return !(isWordAfter && spelling[spelling.count - 1].isWordPart)
  }
}

extension [PhraseRule] {
  /// Applies all rules one after the other.
  func rewrite(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    reduce(text) { $1.rewrite($0) }
  }
}
