import PlenumExtract
import PlenumText

/// The printed name of an event or a document.
struct EventLabel {
  let text: AnnotatedText
  /// Completes "phường" to "phường Khuê Trung"; nil leaves names as written.
  var units: UnitContext?

  /// The words of the name; a unit named by its generic word alone gets its name.
  func label(_ phrase: EventPhrase) -> String {
    guard let unit = phrase.body?.unit, unit.name == nil, let word = unit.word,
      let name = units?.unit(for: word, at: unit.tokens.lowerBound)?.name,
      phrase.tokens.contains(unit.tokens.lowerBound),
      unit.tokens.upperBound <= phrase.tokens.upperBound
    else { return label(phrase.tokens) }
    let head = words(phrase.tokens.lowerBound..<unit.tokens.upperBound)
    let tail = words(unit.tokens.upperBound..<phrase.tokens.upperBound)
    let glue = tail.first.map { ",;:.)".contains($0) } ?? true ? "" : " "
    return capitalized(head + " " + name + glue + tail)
  }

  /// The words of a range with a capital first letter and single spaces, small letters for a name in
  /// capitals.
  func label(_ range: Range<Int>) -> String { capitalized(words(range)) }

  private func words(_ range: Range<Int>) -> String {
    let words = text.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isAllCapitals = range.allSatisfy {
      text.tokens[$0].kind != .word || text.tokens[$0].capitals == .all
    }
    return isAllCapitals && range.count > 2 ? words.lowercased() : words
  }

  private func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
