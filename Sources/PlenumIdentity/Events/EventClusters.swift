import PlenumModel

/// Puts the reports of events of one kind and unit into clusters, one for each event.
struct EventClusters {
  /// The least evidence that joins two reports.
  static let threshold = 3.0

  private let records: [IdentityRecord]
  private let pairs: RecordPairs

  init(_ records: [IdentityRecord], _ pairs: RecordPairs) {
    self.records = records
    self.pairs = pairs
  }

  func clustering() -> Clustering {
    let judge = self.judge
    var clusterer = Clusterer(count: records.count, judge: judge)
    clusterer.join(pairs.same)
    clusterer.cluster(candidates, threshold: EventClusters.threshold)
    return Clustering(
      clusters: clusterer.clusters,
      links: clusterer.links.map {
        .init(first: $0.first, second: $0.second, judgement: $0.judgement)
      }, judge: judge)
  }

  private var judge: (Int, Int) -> Judgement {
    let judge = EventJudge(records)
    let pairs = self.pairs
    return { one, other in
      pairs.keepsApart(one, other) ? .conflict(.corrected) : judge.judge(one, other)
    }
  }

  /// Pairs with the same number, or in the same or the next month.
  private var candidates: [(Int, Int)] {
    var buckets: [String: [Int]] = [:]
    for (index, record) in records.enumerated() {
      guard case .event(let event) = record.evidence else { continue }
      if let ordinal = event.ordinal { buckets["number \(ordinal)", default: []].append(index) }
      for month in EventClusters.months(of: event, record) {
        buckets["month \(month)", default: []].append(index)
      }
    }
    var pairs: Set<Int> = []
    for bucket in buckets.values {
      for (place, one) in bucket.enumerated() {
        for other in bucket[(place + 1)...] {
          pairs.insert(min(one, other) * records.count + max(one, other))
        }
      }
    }
    return pairs.sorted().map { ($0 / records.count, $0 % records.count) }
  }

  /// The months in which it may have been, and those after them, counted in spans of thirty days.
  private static func months(of event: EventEvidence, _ record: IdentityRecord) -> Set<Int> {
    let range = EventDays(event).range ?? record.day.map { $0...$0 }
    guard let range, range.count < 400 else { return [] }
    return Set(range.lowerBound / 30...range.upperBound / 30 + 1)
  }
}
