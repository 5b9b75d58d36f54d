import PlenumModel
import PlenumRules
import PlenumText

/// The token tests that rule files can name.
enum Predicates {
  static let all: [TokenPredicate] = [
    TokenPredicate("cap") { text, index in text.tokens[index].isCapitalized },
    TokenPredicate("lower") { text, index in
      text.tokens[index].kind == .word && !text.tokens[index].isCapitalized
    },
    TokenPredicate("num") { text, index in text.tokens[index].kind == .number },
    TokenPredicate("word") { text, index in text.tokens[index].kind == .word },
    TokenPredicate("roman") { text, index in Numeral.roman(text.string(index)) != nil },
    TokenPredicate("day") { text, index in number(text, index, in: 1...31, digits: 1...2) },
    TokenPredicate("month") { text, index in number(text, index, in: 1...12, digits: 1...2) },
    TokenPredicate("year") { text, index in number(text, index, in: 1900...2100, digits: 4...4) },
    TokenPredicate("dash") { text, index in text.isDash(index) },
    TokenPredicate("glued") { text, index in !text.tokens[index].hasSpaceBefore },
    TokenPredicate("start") { text, index in isClauseStart(text, index) },
    TokenPredicate("first") { text, index in
      text.sentence(holding: index).map { text.sentences[$0].tokens.lowerBound == index } ?? false
    },
    TokenPredicate("quote") { text, index in
      text.tokens[index].kind == .punctuation && quotes.contains(text.string(index))
    },
    TokenPredicate("stop") { text, index in
      text.tokens[index].kind == .punctuation && stops.contains(text.string(index))
    },
  ]

  private static let stops: WordSet = [",", ".", ";", ":"]
  private static let quotes: WordSet = ["\"", "“", "”", "«", "»", "‘", "’"]

  private static func number(
    _ text: AnnotatedText, _ index: Int, in range: ClosedRange<Int>, digits: ClosedRange<Int>
  ) -> Bool {
    guard text.tokens[index].kind == .number else { return false }
    let digitBytes = text.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)]
    guard digits.contains(digitBytes.count) else { return false }
    let value = digitBytes.reduce(0) { 10 * $0 + Int($1) - 0x30 }
    return range.contains(value)
  }

  /// Whether a token opens a sentence or follows a sign that opens a clause.
  private static func isClauseStart(_ text: AnnotatedText, _ index: Int) -> Bool {
    guard let sentence = text.sentence(holding: index) else { return true }
    if text.sentences[sentence].tokens.lowerBound == index { return true }
    return text.tokens[index - 1].kind == .punctuation
  }
}
