/// One line of the question grammar: words and what they mean.
package struct GrammarLine: Sendable, Hashable {
  /// What a line is for.
  package enum Part: String, Sendable {
    /// Words that ask for a column, or for the number of its values.
    case ask, count
    /// Words that name a relation; `copula` only where nothing else does.
    case relation, copula
    /// Kinds of events and titles of posts: words that set a filter.
    case event, title
    /// When, and which of a row of events.
    case time, ordinal
    /// Words that say nothing.
    case filler
    /// Short forms, names of months, numbers in words.
    case abbreviation, month, number
  }

  /// A piece of a phrase: a word, or a place that words of some sort fill.
  package enum Element: Sendable, Hashable {
    case word(QuestionWord.Key)
    case year, month, day, monthName, ordinal, nth
  }

  /// The number of the line in its file.
  package let number: Int
  /// What the phrase is in a question.
  package let part: Part
  /// The variants of the phrase.
  package let phrases: [[Element]]
  /// What the phrase means, in the terms of its part.
  package let means: String
  /// A question over `examples/articles` that needs the line; empty where there is none.
  package let example: String

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - line: part, phrase, meaning and example with tabs between, a hyphen for an empty cell.
  ///   - number: its number.
  /// - Throws: ``GrammarError``.
  init(_ line: Substring, number: Int) throws(GrammarError) {
    let cells = line.split(separator: "\t").map { $0 == "-" ? "" : String($0) }
    guard cells.count == 4 else {
      throw GrammarError(line: number, reason: "write part, phrase, means and example")
    }
    guard let part = Part(rawValue: cells[0]) else {
      throw GrammarError(line: number, reason: "'\(cells[0])' is no part of the grammar")
    }
    self.number = number
    self.part = part
    phrases = cells[1].split(separator: "|").map(GrammarLine.elements)
    means = cells[2]
    example = cells[3]
    if phrases.contains(where: \.isEmpty) || phrases.isEmpty {
      throw GrammarError(line: number, reason: "a variant of the phrase has no word")
    }
  }

  private static let places: [Substring: Element] = [
    "{year}": .year, "{month}": .month, "{day}": .day, "{monthName}": .monthName,
    "{ordinal}": .ordinal, "{nth}": .nth,
  ]

  private static func elements(of phrase: Substring) -> [Element] {
    phrase.split(separator: " ").map { word in
      places[word] ?? .word(QuestionWord.Key(word))
    }
  }
}
