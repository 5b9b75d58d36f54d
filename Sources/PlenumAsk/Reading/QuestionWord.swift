internal import PlenumModel

/// A word of a question.
package struct QuestionWord: Sendable, Hashable {
  /// A word as it is compared.
  package struct Key: Sendable, Hashable {
    /// With diacritics, in lower case.
    package let exact: String
    /// Without diacritics.
    package let plain: String

    /// The keys of a word.
    package init(_ word: some StringProtocol) {
      exact = LabelKey.exact(String(word))
      plain = LabelKey.search(String(word))
    }

    /// Whether this word, as typed, may stand for another: without diacritics it may for all that
    /// differ in them.
    func matches(_ other: Key) -> Bool {
      exact == other.exact || (exact == plain && plain == other.plain)
    }
  }

  /// The word as typed.
  package let text: String
  /// What stands between it and the word before.
  package let gap: String
  /// How it is compared.
  package let key: Key

  /// A word.
  init(_ text: String, gap: String = " ") {
    self.text = text
    self.gap = gap
    key = Key(text)
  }

  /// The words of a text.
  static func words(of text: String) -> [QuestionWord] {
    var words: [QuestionWord] = []
    var word = ""
    var gap = ""
    for character in text {
      let keys = LabelKey.exact(String(character))
      if !keys.isEmpty {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        words.append(QuestionWord(word, gap: gap))
        (word, gap) = ("", "")
      }
      gap.append(character)
    }
    if !word.isEmpty { words.append(QuestionWord(word, gap: gap)) }
    return words
  }

  /// Words as they are written one after the other.
  static func text(of words: some Sequence<QuestionWord>) -> String {
    words.enumerated().map { $0.offset == 0 ? $0.element.text : $0.element.gap + $0.element.text }
      .joined()
  }
}
