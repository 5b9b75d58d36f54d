import PlenumExtract
import PlenumText

/// The printed name of an event.
struct EventLabel {
  let text: AnnotatedText

  /// The words of the name with a capital first letter, white space and dashes of years made even.
  func label(_ phrase: EventPhrase) -> String { label(phrase.tokens) }

  /// The words of a range in the same form.
  func label(_ range: Range<Int>) -> String {
    let words = text.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isAllCapitals = range.allSatisfy {
      text.tokens[$0].kind != .word || text.tokens[$0].capitals == .all
    }
    let body = isAllCapitals && range.count > 2 ? words.lowercased() : words
    return body.prefix(1).uppercased() + body.dropFirst()
  }
}
