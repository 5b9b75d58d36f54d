internal import PlenumModel

/// What a row of an answer rests on: a statement or a mention, with its article.
struct Witness {
  let subject: NodeID
  let object: NodeID?
  let article: NodeID
  let identity: String
  let quote: String
  let confidence: Double
  let start: Int

  /// Witnesses of the same row.
  var key: [NodeID?] { [subject, object, article] }

  /// Whether this one serves better than another of the same row.
  func isBetter(than other: Witness) -> Bool {
    (confidence, other.start) > (other.confidence, start)
  }
}
