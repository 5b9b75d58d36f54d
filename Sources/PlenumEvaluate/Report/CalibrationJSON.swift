internal import PlenumModel

/// A calibration report as JSON.
struct CalibrationJSON {
  private let report: CalibrationReport

  init(_ report: CalibrationReport) {
    self.report = report
  }

  /// `given`, `heldOut` and `relations` with their buckets, `figures` by rule.
  var value: JSONValue {
    let relations = report.byRelation.map { ($0.relation, json($0.reliability)) }
    var members: [String: JSONValue] = [
      "given": json(report.given),
      "relations": .object(Dictionary(relations, uniquingKeysWith: { first, _ in first })),
      "figures": .array(report.calibration.figures.sorted { $0.key < $1.key }.map(json)),
    ]
    if let heldOut = report.heldOut { members["heldOut"] = json(heldOut) }
    return .object(members)
  }

  private func json(_ reliability: Reliability) -> JSONValue {
    .object([
      "edges": .integer(reliability.edges), "error": rounded(reliability.error),
      "buckets": .array(reliability.buckets.map(json)),
      "atLeast": .array(reliability.kept.map(json)),
    ])
  }

  private func json(_ bucket: Reliability.Bucket) -> JSONValue {
    .object([
      "from": .number(Double(bucket.lower) / 100),
      "to": .number(Double(min(bucket.upper, 100)) / 100),
      "edges": .integer(bucket.edges), "right": .integer(bucket.right),
      "share": rounded(bucket.share), "confidence": rounded(bucket.confidence),
    ])
  }

  private func json(_ key: Calibration.Key, _ figure: Calibration.Figure) -> JSONValue {
    var members: [String: JSONValue] = [
      "relation": .string(key.relation), "doubt": .string(key.doubt), "rule": .string(key.rule),
      "edges": .integer(figure.edges), "right": .integer(figure.right),
      "confidence": .number(figure.confidence),
    ]
    if let given = report.now[key] { members["given"] = rounded(given) }
    return .object(members)
  }

  private func rounded(_ number: Double) -> JSONValue {
    .number((number * 10_000).rounded(.toNearestOrEven) / 10_000)
  }
}
