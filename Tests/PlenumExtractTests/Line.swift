import Testing

/// A sentence and what is to be found in it.
struct Line: Sendable, CustomTestStringConvertible {
  let sentence: String
  let expected: [String]

  init(_ sentence: String, _ expected: String...) {
    self.sentence = sentence
    self.expected = expected
  }

  var testDescription: String { sentence }
}
