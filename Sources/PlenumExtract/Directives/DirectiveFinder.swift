import PlenumModel
import PlenumText

/// Finds the documents an article names.
struct DirectiveFinder {
  let reading: Reading
  private let parser: DirectiveParser

  init(_ reading: Reading, dates: [DateMention]) {
    self.reading = reading
    parser = DirectiveParser(reading, dates: dates)
  }

  /// The documents, in text order.
  func directives() -> [DirectivePhrase] {
    var found: [DirectivePhrase] = []
    for sentence in reading.text.sentences where sentence.kind != .byline {
      var index = sentence.tokens.lowerBound
      let limit = sentence.tokens.upperBound
      while index < limit {
        let group = parser.parse(at: index, limit: limit)
        found += group
        index = group.last.map { max(index + 1, $0.tokens.upperBound) } ?? index + 1
      }
    }
    shareIssuers(&found)
    shareDeciders(&found)
    return found
  }

  /// "Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW và Nghị quyết số 68-NQ/TW của Bộ Chính trị": the
  /// issuer of the last is that of all.
  private func shareIssuers(_ found: inout [DirectivePhrase]) {
    for index in found.indices.dropLast().reversed() {
      let next = found[index + 1]
      guard found[index].issuer == nil, let issuer = next.issuer, found[index].kind == next.kind,
        let number = found[index].number, let other = next.number, suffix(number) == suffix(other),
        isListGap(found[index].tokens.upperBound, next.tokens.lowerBound)
      else { continue }
      found[index].issuer = issuer
    }
  }

  /// "Quyết định của Ban Thường vụ Tỉnh ủy về điều động ông A. Trao Quyết định chỉ định bà B": of the same body;
  /// one that nobody is known for is left out.
  private func shareDeciders(_ found: inout [DirectivePhrase]) {
    for index in found.indices where isOpen(found[index]) {
      found[index].issuer = found[..<index].last { $0.kind == found[index].kind }?.issuer
    }
    found.removeAll { isOpen($0) }
  }

  private func isOpen(_ phrase: DirectivePhrase) -> Bool {
    phrase.rule == "directive.personnel" && phrase.issuer == nil
  }

  private func suffix(_ number: String) -> Substring { number.drop { $0.isNumber } }

  private func isListGap(_ end: Int, _ start: Int) -> Bool {
    start - end <= 2
      && (end..<max(end, start)).allSatisfy {
        reading.tokens[$0].kind == .punctuation || reading.isWord($0, reading.language.keywords.va)
      }
  }
}
