internal import PlenumText

/// The phrases that questions are made of.
package struct QuestionGrammar: Sendable {
  /// All lines, in the order of the file.
  package let lines: [GrammarLine]
  private let byFirstWord: [String: [Int]]
  private let openLines: [Int]
  private let numbers: [QuestionWord.Key: Int]
  private let months: [QuestionWord.Key: Int]

  /// The grammar of `Resources/questions.tsv`.
  package static let builtIn: QuestionGrammar = {
    let text = String(decoding: EmbeddedData.questions.array, as: UTF8.self)
    return (try? QuestionGrammar(text)) ?? QuestionGrammar(lines: [])
  }()

  /// Reads a file of phrases.
  ///
  /// - Parameter text: the file; `#` opens a comment, the first other line names the columns.
  /// - Throws: ``GrammarError`` for the first line that is wrong.
  package init(_ text: String) throws(GrammarError) {
    var lines: [GrammarLine] = []
    var hasHeader = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      if hasHeader { lines.append(try GrammarLine(line, number: number + 1)) }
      hasHeader = true
    }
    self.init(lines: lines)
  }

  private init(lines: [GrammarLine]) {
    self.lines = lines
    var byFirstWord: [String: [Int]] = [:]
    var openLines: [Int] = []
    for (index, line) in lines.enumerated() {
      for phrase in line.phrases {
        if case .word(let key)? = phrase.first {
          byFirstWord[key.plain, default: []].append(index)
        } else {
          openLines.append(index)
        }
      }
    }
    self.byFirstWord = byFirstWord
    self.openLines = openLines
    numbers = QuestionGrammar.values(of: .number, in: lines)
    months = QuestionGrammar.values(of: .month, in: lines)
  }

  private static func values(of part: GrammarLine.Part, in lines: [GrammarLine])
    -> [QuestionWord.Key: Int]
  {
    var values: [QuestionWord.Key: Int] = [:]
    for line in lines where line.part == part {
      for case .word(let key)? in line.phrases.map(\.first) { values[key] = Int(line.means) }
    }
    return values
  }

  /// The lines whose phrase may begin with a word.
  func candidates(_ word: QuestionWord) -> [GrammarLine] {
    let indices = Set((byFirstWord[word.key.plain] ?? []) + openLines)
    return indices.sorted().map { lines[$0] }
  }

  /// The number that a word names: 3, III, 3rd, "ba", "third".
  func ordinal(_ word: QuestionWord) -> Int? {
    Int(word.text) ?? Numeral.roman(word.text) ?? nth(word) ?? value(word, in: numbers)
  }

  /// The number of an English ordinal: 3rd, third.
  func nth(_ word: QuestionWord) -> Int? {
    for ending in ["st", "nd", "rd", "th"] where word.key.plain.hasSuffix(ending) {
      if let number = Int(word.key.plain.dropLast(2)) { return number }
    }
    return word.text.allSatisfy(\.isASCII) && word.key.plain.count > 4
      ? value(word, in: numbers) : nil
  }

  /// The number of a month that a word names.
  func month(_ word: QuestionWord) -> Int? { value(word, in: months) }

  private func value(_ word: QuestionWord, in table: [QuestionWord.Key: Int]) -> Int? {
    table[word.key] ?? table.first { word.key.matches($0.key) }?.value
  }
}
