import Testing

/// A sentence in the article of ``Story/conference(_:caption:)`` and the relations it states.
struct Case: Sendable, CustomTestStringConvertible {
  let sentence: String
  let edges: [String]

  init(_ sentence: String, _ edges: String...) {
    self.sentence = sentence
    self.edges = edges.sorted()
  }

  var testDescription: String { sentence }
}
