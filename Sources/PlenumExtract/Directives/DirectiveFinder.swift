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
    carryIssuers(&found)
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

  /// "Quyết định số 12-QĐ/QU của Ban Thường vụ Quận ủy điều động …; Quyết định số 13-QĐ/QU chỉ định …": who
  /// issued the first of a list has issued the next one with the same letters.
  private func carryIssuers(_ found: inout [DirectivePhrase]) {
    for index in found.indices where isOpenInList(found, index) {
      guard let letters = found[index].number.map(letters), letters.count >= 2,
        let last = found[..<index].last(where: {
          $0.kind == found[index].kind && $0.number.map(self.letters) == letters
        }), last.event == nil, isOneList(last, found[index])
      else { continue }
      found[index].issuer = last.issuer
    }
  }

  /// Whether a document that names no issuer stands after a sign or word of a list, or opens a line of one.
  private func isOpenInList(_ found: [DirectivePhrase], _ index: Int) -> Bool {
    let start = found[index].tokens.lowerBound
    guard index > 0, start > 0, found[index].issuer == nil, found[index].event == nil else {
      return false
    }
    let keywords = reading.language.keywords
    return reading.text.isSign(start - 1, ";") || reading.text.isSign(start - 1, ",")
      || reading.isWord(start - 1, keywords.va, keywords.cung) || opensItem(start)
  }

  /// Whether both stand in one sentence, or open two lines of a list, one after the other.
  private func isOneList(_ one: DirectivePhrase, _ other: DirectivePhrase) -> Bool {
    guard let first = reading.text.sentence(holding: one.tokens.lowerBound),
      let second = reading.text.sentence(holding: other.tokens.lowerBound)
    else { return false }
    return first == second
      || second - first == 1 && opensItem(one.tokens.lowerBound)
        && opensItem(other.tokens.lowerBound)
  }

  private func opensItem(_ index: Int) -> Bool {
    guard let at = reading.text.sentence(holding: index) else { return false }
    let sentence = reading.text.sentences[at]
    return sentence.kind == .listItem
      && (sentence.tokens.lowerBound..<index).allSatisfy {
        reading.tokens[$0].kind != .word
      }
  }

  /// The letters after a number: "QĐ", "QU".
  private func letters(_ number: String) -> [Substring] {
    number.split { !$0.isLetter && !$0.isNumber }.filter { !$0.allSatisfy(\.isNumber) }
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
