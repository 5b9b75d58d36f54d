import PlenumModel
import PlenumText

/// Finds the documents an article names.
struct DirectiveFinder {
  let reading: Reading
  let dates: [Int: DateMention]
  private let parser: DirectiveParser

  init(_ reading: Reading, dates: [DateMention]) {
    self.reading = reading
    self.dates = Dictionary(
      dates.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    parser = DirectiveParser(reading)
  }

  /// The documents, in text order.
  func directives() -> [DirectivePhrase] {
    var found: [DirectivePhrase] = []
    for sentence in reading.text.sentences where sentence.kind != .byline {
      var index = sentence.tokens.lowerBound
      let limit = sentence.tokens.upperBound
      while index < limit {
        let group = parser.parse(at: index, limit: limit, dates: dates)
        found += group
        index = group.last.map { max(index + 1, $0.tokens.upperBound) } ?? index + 1
      }
    }
    return found
  }
}
