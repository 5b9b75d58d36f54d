internal import PlenumModel

/// An evaluation as JSON.
package struct EvaluationJSON {
  private let evaluation: Evaluation

  /// Takes an evaluation.
  package init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// One line: `micro` over all articles, `files` by name, `rules`, and the errors when wanted.
  ///
  /// - Parameters:
  ///   - withErrors: whether to add what was missed and wrong.
  ///   - calibration: what to write under `calibration`, if anything.
  package func text(withErrors: Bool, calibration: CalibrationReport? = nil) -> String {
    var members: [String: JSONValue] = [
      "micro": json(evaluation.total, withErrors: false),
      "n_files": .integer(evaluation.articles.count),
      "files": files(withErrors: withErrors),
      "rules": .array(evaluation.rules.map(json)),
    ]
    if let calibration { members["calibration"] = CalibrationJSON(calibration).value }
    return JSONWriter.text(of: .object(members))
  }

  private func files(withErrors: Bool) -> JSONValue {
    let scores = evaluation.articles.map { ($0.name, json($0.score, withErrors: withErrors)) }
    return .object(Dictionary(scores, uniquingKeysWith: { first, _ in first }))
  }

  private func json(_ score: ArticleScore, withErrors: Bool) -> JSONValue {
    let members = Metric.allCases.map { metric in
      (metric.rawValue, json(score[metric], withErrors: withErrors))
    }
    return .object(Dictionary(members, uniquingKeysWith: { first, _ in first }))
  }

  private func json(_ tally: Tally, withErrors: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "p": rounded(tally.precision), "r": rounded(tally.recall), "f1": rounded(tally.f1),
      "tp": .integer(tally.hits), "fp": .integer(tally.extras), "fn": .integer(tally.misses),
    ]
    if withErrors { members["errors"] = .array(tally.findings.map { .string($0.line) }) }
    return .object(members)
  }

  private func json(_ rule: (use: RuleUse, count: RuleCount)) -> JSONValue {
    .object([
      "relation": .string(rule.use.relation), "rule": .string(rule.use.rule),
      "right": .integer(rule.count.right), "wrong": .integer(rule.count.wrong),
    ])
  }

  private func rounded(_ number: Double) -> JSONValue {
    .number((number * 10_000).rounded(.toNearestOrEven) / 10_000)
  }
}
