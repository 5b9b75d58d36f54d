/// Tells why the records of a block were joined or kept apart.
package struct IdentityExplainer {
  private let sorted: [IdentityRecord]
  private let clustering: Clustering

  /// Decides a block once more.
  ///
  /// - Parameters:
  ///   - records: all records of a block.
  ///   - corrections: what a user has said.
  package init(_ records: [IdentityRecord], corrections: Corrections) {
    sorted = records.sorted { $0.sortKey < $1.sortKey }
    clustering = IdentityResolver().clustering(sorted, corrections)
  }

  /// What joined records, then what keeps each two nodes apart.
  package var findings: [IdentityFinding] {
    clustering.links.map { finding($0.first, $0.second, isSame: true, $0.judgement.reason) } + apart
  }

  private var apart: [IdentityFinding] {
    let clusters = clustering.clusters
    return clusters.indices.flatMap { one in
      clusters.indices.dropFirst(one + 1).map { keptApart(clusters[one], clusters[$0]) }
    }
  }

  /// The contradiction between two clusters, else the best that speaks for joining them.
  private func keptApart(_ one: [Int], _ other: [Int]) -> IdentityFinding {
    var best = (one[0], other[0], Judgement.unknown)
    for left in one {
      for right in other {
        let judgement = clustering.judge(left, right)
        if judgement.isConflict { return finding(left, right, isSame: false, judgement.reason) }
        if judgement.score > best.2.score { best = (left, right, judgement) }
      }
    }
    let isLikely = best.2.score >= PersonClusters.threshold
    return finding(
      best.0, best.1, isSame: false, isLikely ? .ambiguous : best.2.score > 0 ? .weak : .nothing)
  }

  private func finding(_ one: Int, _ other: Int, isSame: Bool, _ reason: Reason) -> IdentityFinding
  {
    IdentityFinding(
      first: sorted[min(one, other)], second: sorted[max(one, other)], isSame: isSame,
      reason: reason)
  }
}
