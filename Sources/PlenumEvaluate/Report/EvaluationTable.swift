/// An evaluation as text.
package struct EvaluationTable {
  private let evaluation: Evaluation

  /// Takes an evaluation.
  package init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// The lines: errors and rules when they are wanted, then the table.
  package func lines(withErrors: Bool) -> [String] {
    withErrors ? errors + rules + metrics : metrics
  }

  /// Precision, recall, F1 and counts by metric, over all articles.
  private var metrics: [String] {
    let head = FixedText.row("metric", ["P", "R", "F1", "tp", "fp", "fn"])
    let rows = Metric.allCases.map { metric in
      let tally = evaluation.total[metric]
      let shares = [tally.precision, tally.recall, tally.f1].map { FixedText.decimal($0) }
      let counts = [tally.hits, tally.extras, tally.misses].map { String($0) }
      return FixedText.row(metric.rawValue, shares + counts) + (tally.isEmpty ? "  (n=0)" : "")
    }
    return ["== \(evaluation.articles.count) articles", head] + rows
  }

  /// What was missed and what was wrong, article by article.
  private var errors: [String] {
    evaluation.articles.flatMap { article in
      let lines = Metric.allCases.flatMap { metric in
        let findings = article.score[metric].findings
        return findings.isEmpty ? [] : ["  \(metric.rawValue)"] + findings.map { "    \($0.line)" }
      }
      return lines.isEmpty ? [] : ["== \(article.name)"] + lines + [""]
    }
  }

  /// What each rule gave, the one with the most wrong edges first.
  private var rules: [String] {
    let rules = evaluation.rules
    if rules.isEmpty { return [] }
    let head = FixedText.row("relation", ["right", "wrong", "P"]) + "  rule"
    let rows = rules.map { use, count in
      let numbers = [String(count.right), String(count.wrong), FixedText.decimal(count.precision)]
      return FixedText.row(use.relation, numbers) + "  " + use.rule
    }
    return ["== \(rules.count) rules", head] + rows + [""]
  }
}
