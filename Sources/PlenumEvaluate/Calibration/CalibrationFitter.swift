package import PlenumModel

/// Makes confidences from counted edges.
///
/// A share of few edges says little, so each figure is drawn towards the next wider one as if
/// ``weight`` edges more had been counted that are right as often as that one says; all edges together
/// are counted with one right and one wrong edge more. No figure is ever 0 or 1.
package struct CalibrationFitter {
  /// How many edges the wider figure stands for.
  static let weight = 12.0

  private var counts: [Calibration.Key: RuleCount] = [:]

  /// The confidences that edges of known outcome suggest.
  package static func calibration(of outcomes: [EdgeOutcome]) -> Calibration {
    var fitter = CalibrationFitter()
    for outcome in outcomes { fitter.count(outcome) }
    return Calibration(
      Dictionary(
        fitter.counts.map { ($0.key, fitter.figure($0.key, $0.value)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Counts an edge once in every figure that its rules stand under.
  private mutating func count(_ outcome: EdgeOutcome) {
    var keys = outcome.keys
    for var key in outcome.keys {
      while let wider = key.wider {
        keys.insert(wider)
        key = wider
      }
    }
    for key in keys { counts[key, default: RuleCount()].count(isRight: outcome.isRight) }
  }

  private func figure(_ key: Calibration.Key, _ count: RuleCount) -> Calibration.Figure {
    let percent = Int((share(key) * 100).rounded(.toNearestOrEven))
    return Calibration.Figure(
      edges: count.right + count.wrong, right: count.right, percent: min(max(percent, 1), 99))
  }

  private func share(_ key: Calibration.Key) -> Double {
    let count = counts[key] ?? RuleCount()
    let (right, edges) = (Double(count.right), Double(count.right + count.wrong))
    guard let wider = key.wider else { return (right + 1) / (edges + 2) }
    return (right + Self.weight * share(wider)) / (edges + Self.weight)
  }
}
