package import PlenumModel

/// What the confidences of evaluated articles are worth, and what they should be.
package struct CalibrationReport {
  /// The reliability of the confidences that the statements bear.
  package let given: Reliability
  /// The same, relation by relation.
  package let byRelation: [(relation: String, reliability: Reliability)]
  /// The sets of articles with their numbers: those whose names begin with the same letters.
  package let sets: [(name: String, articles: Int)]
  /// The reliability when each set gets figures from the others alone; nil when there is one set.
  package let heldOut: Reliability?
  /// The confidences that these articles suggest.
  package let calibration: Calibration
  /// The mean confidence that the statements bear now, by figure.
  package let now: [Calibration.Key: Double]

  /// Takes an evaluation.
  package init(_ evaluation: Evaluation) {
    let groups = Dictionary(grouping: evaluation.articles) { Self.set(of: $0.name) }
    let sets = groups.mapValues { $0.flatMap(\.score.outcomes) }
    let all = evaluation.articles.flatMap(\.score.outcomes)
    given = Reliability(all.map { ($0.confidence, $0.isRight) })
    byRelation = Dictionary(grouping: all, by: \.relation).sorted { $0.key < $1.key }.map {
      ($0, Reliability($1.map { ($0.confidence, $0.isRight) }))
    }
    self.sets = groups.sorted { $0.key < $1.key }.map { ($0, $1.count) }
    heldOut = Self.heldOut(sets)
    calibration = CalibrationFitter.calibration(of: all)
    now = Self.confidences(of: all)
  }

  /// The letters a name begins with: "g" of "g01" and of "Gold/g01.json".
  private static func set(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return String(last.prefix { !$0.isNumber })
  }

  private static func heldOut(_ sets: [String: [EdgeOutcome]]) -> Reliability? {
    if sets.count < 2 { return nil }
    let edges = sets.keys.sorted().flatMap { name in
      let others = sets.filter { $0.key != name }.flatMap(\.value)
      let calibration = CalibrationFitter.calibration(of: others)
      return (sets[name] ?? []).map { ($0.confidence(by: calibration), $0.isRight) }
    }
    return Reliability(edges)
  }

  private static func confidences(of outcomes: [EdgeOutcome]) -> [Calibration.Key: Double] {
    var all: [Calibration.Key: [Double]] = [:]
    for ground in outcomes.flatMap(\.grounds) {
      let key = Calibration.Key(
        relation: ground.use.relation, doubt: ground.doubt ?? Calibration.sure,
        rule: ground.use.rule)
      all[key, default: []].append(ground.confidence)
    }
    return all.mapValues { $0.reduce(0, +) / Double($0.count) }
  }
}
