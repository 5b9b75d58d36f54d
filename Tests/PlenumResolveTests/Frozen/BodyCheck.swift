import PlenumEvaluate

/// Expects bodies, among others that may be found.
struct BodyCheck: FrozenCheck {
  private let gold: Annotation

  init(_ expected: String) throws {
    var gold = Annotation()
    gold.bodies = try ExpectedText.someItems(expected).map {
      BodyAnnotation(labels: try ExpectedText.names($0))
    }
    self.gold = gold
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    ArticleScore(gold: gold, prediction: reading.annotation)[.bodies].misses == 0
  }

  func found(in reading: FrozenReading) -> [String] {
    reading.annotation.bodies.map { $0.labels.joined(separator: " ~ ") }
  }
}
