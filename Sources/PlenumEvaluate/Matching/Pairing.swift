/// Which predicted item stands for which gold item, one to one.
struct Pairing {
  /// Gold items and their predictions.
  private(set) var predictions: [Int: Int] = [:]
  /// Predicted items and their gold.
  private(set) var golds: [Int: Int] = [:]

  /// Pairs the best first; of equal ones those that stand first.
  ///
  /// - Parameters:
  ///   - golds: how many gold items there are.
  ///   - predictions: how many predicted items there are.
  ///   - score: how well two items fit, nil when they do not.
  mutating func pair(
    _ golds: Int, _ predictions: Int, score: (_ gold: Int, _ prediction: Int) -> Double?
  ) {
    var candidates: [(score: Double, gold: Int, prediction: Int)] = []
    for gold in 0..<golds where self.predictions[gold] == nil {
      for prediction in 0..<predictions where self.golds[prediction] == nil {
        if let score = score(gold, prediction) { candidates.append((score, gold, prediction)) }
      }
    }
    candidates.sort { (-$0.score, $0.gold, $0.prediction) < (-$1.score, $1.gold, $1.prediction) }
    for candidate in candidates { pair(candidate.gold, candidate.prediction) }
  }

  private mutating func pair(_ gold: Int, _ prediction: Int) {
    guard predictions[gold] == nil, golds[prediction] == nil else { return }
    predictions[gold] = prediction
    golds[prediction] = gold
  }
}
