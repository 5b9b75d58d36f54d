internal import PlenumModel

/// How many articles name each node or say a relation of it.
final class ArticleCounts {
  private var counts: [UInt32]

  /// Counts pairs of a node and an article that differ.
  init(
    _ contributions: SortedContributions, _ statements: StatementSpool, _ ranks: NodeRanks
  ) throws {
    var pairs = RecordSorter()
    try statements.forEachPair { node, article in try pairs.add(ArticleCounts.key(node, article)) }
    let naming = [Property.about, .mentions].map {
      ContributionSpool.link | UInt64(ContributionSpool.properties.firstIndex(of: $0) ?? 0)
    }
    var values = try contributions.articles.cursor()
    while let key = values.key {
      if naming.contains(key.high & 255) {
        try pairs.add(ArticleCounts.key(UInt32(key.low), UInt32(key.high >> 8)))
      }
      try values.advance()
    }
    counts = Array(repeating: 0, count: ranks.names.count)
    var last: UInt64?
    var cursor = try pairs.finished().cursor()
    while let key = cursor.key {
      if key.high != last { counts[Int(key.high >> 32)] += 1 }
      last = key.high
      try cursor.advance()
    }
  }

  /// The number of a node's articles.
  subscript(rank: UInt32) -> Int { Int(counts[Int(rank)]) }

  private static func key(_ node: UInt32, _ article: UInt32) -> RecordKey {
    RecordKey(UInt64(node) << 32 | UInt64(article))
  }
}
