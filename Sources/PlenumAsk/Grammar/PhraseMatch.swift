internal import PlenumModel

/// A phrase of the grammar found in a question.
struct PhraseMatch: Hashable {
  let line: GrammarLine
  /// How many words it takes.
  let length: Int
  /// What its places are filled with, in order: years, months, days, ordinals.
  let numbers: [Int]
  /// The sorts of these places.
  let places: [GrammarLine.Element]
}

extension QuestionGrammar {
  /// The phrases that begin at a word.
  func matches(in words: [QuestionWord], at start: Int) -> [PhraseMatch] {
    candidates(words[start]).flatMap { line in
      line.phrases.compactMap { match($0, of: line, words[start...]) }
    }
  }

  private func match(
    _ phrase: [GrammarLine.Element], of line: GrammarLine, _ words: ArraySlice<QuestionWord>
  ) -> PhraseMatch? {
    guard phrase.count <= words.count, !line.isTable else { return nil }
    var numbers: [Int] = []
    for (element, word) in zip(phrase, words) {
      if case .word(let key) = element {
        guard word.key.matches(key) else { return nil }
      } else if let number = number(element, word) {
        numbers.append(number)
      } else {
        return nil
      }
    }
    let places = phrase.filter { if case .word = $0 { false } else { true } }
    return PhraseMatch(line: line, length: phrase.count, numbers: numbers, places: places)
  }

  private func number(_ element: GrammarLine.Element, _ word: QuestionWord) -> Int? {
    let digits = word.text.count <= 4 ? Int(word.text) : nil
    return switch element {
    case .word: nil
    case .year: digits.flatMap { (1900...2199).contains($0) ? $0 : nil }
    case .month: digits.flatMap { (1...12).contains($0) ? $0 : nil }
    case .day: digits.flatMap { (1...31).contains($0) ? $0 : nil }
    case .monthName: month(word)
    case .ordinal: ordinal(word)
    case .nth: nth(word)
    }
  }
}

extension GrammarLine {
  /// Whether the line is looked up by others and no phrase of a question.
  fileprivate var isTable: Bool { part == .abbreviation || part == .month || part == .number }
}
