internal import PlenumModel

/// A calibration report as text.
package struct CalibrationTable {
  private let report: CalibrationReport

  /// Takes a report.
  package init(_ report: CalibrationReport) {
    self.report = report
  }

  /// The lines: reliability, `--min-confidence`, held-out run, relations, figures.
  package var lines: [String] {
    reliability + [""] + thresholds + [""] + heldOut + relations + [""] + figures
  }

  /// How often edges are right, by the confidence they bear.
  package var reliability: [String] {
    table("confidence of \(report.given.edges) edges", report.given)
  }

  /// What `--min-confidence` leaves.
  package var thresholds: [String] {
    ["== --min-confidence", Self.row("at least", ["edges", "right", "share"])]
      + report.given.kept.map { bucket in
        Self.row(
          hundredths(bucket.lower),
          [String(bucket.edges), String(bucket.right), FixedText.decimal(bucket.share)])
      }
  }

  /// The same when each set of articles gets its figures from the others.
  package var heldOut: [String] {
    guard let heldOut = report.heldOut else { return [] }
    let sets = report.sets.map { "\($0.name) \($0.articles)" }.joined(separator: ", ")
    return table("held out, one set after the other (\(sets))", heldOut) + [""]
  }

  /// The reliability relation by relation.
  package var relations: [String] {
    let parts = report.byRelation.map { relation, reliability in
      rows(reliability, name: relation + " ") + [error(reliability)]
    }
    return ["== by relation", Self.head] + parts.flatMap { $0 }
  }

  /// Every figure with the confidence its statements bear now.
  private var figures: [String] {
    let figures = report.calibration.figures.filter { $0.key.rule != Calibration.anything }
    let head = Self.row("relation", ["given", "edges", "right", "share", "fitted"])
    let rows = figures.sorted { $0.key < $1.key }.map { key, figure in
      let share = Double(figure.right) / Double(figure.edges)
      let numbers = [
        FixedText.decimal(report.now[key] ?? 0), String(figure.edges), String(figure.right),
        FixedText.decimal(share), hundredths(figure.percent),
      ]
      let doubt = key.doubt == Calibration.sure ? "" : ", \(key.doubt)"
      return Self.row(key.relation, numbers) + "  " + key.rule + doubt
    }
    return ["== \(rows.count) figures", head + "  rule, doubt"] + rows
  }

  private static let head = row("confidence", ["edges", "right", "share", "mean"])

  private func table(_ title: String, _ reliability: Reliability) -> [String] {
    ["== \(title)", Self.head] + rows(reliability, name: "") + [error(reliability)]
  }

  private func rows(_ reliability: Reliability, name: String) -> [String] {
    reliability.buckets.map { bucket in
      let range = bucket.upper > 100 ? "1.00" : hundredths(bucket.upper)
      return Self.row(
        name + hundredths(bucket.lower) + "-" + range,
        [String(bucket.edges), String(bucket.right)]
          + [FixedText.decimal(bucket.share), FixedText.decimal(bucket.confidence)])
    }
  }

  private func error(_ reliability: Reliability) -> String {
    "  expected calibration error \(FixedText.decimal(reliability.error))"
  }

  private static func row(_ name: String, _ numbers: [String]) -> String {
    FixedText.row(name, numbers, width: 22)
  }

  private func hundredths(_ percent: Int) -> String {
    String(FixedText.decimal(Double(percent) / 100).dropLast())
  }
}
