/// The phrases of a text found in one pass: posts, bodies and units, without overlap.
struct PhraseScan: Sendable {
  /// Posts in text order.
  var positions: [PositionPhrase] = []
  /// Bodies in text order, those inside posts included.
  var bodies: [BodyPhrase] = []
  /// Units in text order that belong to no body.
  var units: [UnitPhrase] = []
  /// For each token, whether some phrase covers it.
  var isCovered: [Bool]

  mutating func cover(_ range: Range<Int>) {
    for index in range { isCovered[index] = true }
  }
}
