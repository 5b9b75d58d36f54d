/// How often edges are right, by the confidence they were given.
package struct Reliability: Sendable {
  /// The edges of a range of confidences.
  package struct Bucket: Sendable {
    /// The least confidence, in hundredths.
    package let lower: Int
    /// The first confidence above, in hundredths.
    package let upper: Int
    /// How many edges there are.
    package fileprivate(set) var edges = 0
    /// How many of them are right.
    package fileprivate(set) var right = 0
    fileprivate var sum = 0.0

    /// The share of right edges; 0 of none.
    package var share: Double { edges > 0 ? Double(right) / Double(edges) : 0 }
    /// The mean confidence; 0 of none.
    package var confidence: Double { edges > 0 ? sum / Double(edges) : 0 }

    fileprivate mutating func count(_ confidence: Double, isRight: Bool) {
      edges += 1
      sum += confidence
      if isRight { right += 1 }
    }
  }

  private static let bounds = [0, 55, 65, 75, 85, 95, 101]
  /// Values one may give to `--min-confidence`, in hundredths.
  private static let thresholds = [0, 50, 60, 70, 80, 90, 95]

  /// The ranges that hold edges, the least confident first.
  package let buckets: [Bucket]
  /// The edges at least as sure as each of some values; those after the last edge are left out.
  package let kept: [Bucket]

  /// Sorts edges by confidence.
  package init(_ edges: [(confidence: Double, isRight: Bool)]) {
    let ranges = zip(Self.bounds, Self.bounds.dropFirst()).map { Bucket(lower: $0, upper: $1) }
    buckets = Self.filled(ranges, with: edges)
    kept = Self.filled(Self.thresholds.map { Bucket(lower: $0, upper: 101) }, with: edges)
  }

  private static func filled(
    _ buckets: [Bucket], with edges: [(confidence: Double, isRight: Bool)]
  ) -> [Bucket] {
    var buckets = buckets
    for edge in edges {
      let percent = Int((edge.confidence * 100).rounded())
      for index in buckets.indices
      where buckets[index].lower <= percent && percent < buckets[index].upper {
        buckets[index].count(edge.confidence, isRight: edge.isRight)
      }
    }
    return buckets.filter { $0.edges > 0 }
  }

  /// How many edges there are.
  package var edges: Int { buckets.reduce(0) { $0 + $1.edges } }

  /// The expected calibration error: how far share and mean confidence lie apart, by edges.
  package var error: Double {
    let apart = buckets.reduce(0) { $0 + abs($1.share - $1.confidence) * Double($1.edges) }
    return edges > 0 ? apart / Double(edges) : 0
  }
}
