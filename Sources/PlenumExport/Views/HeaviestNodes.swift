import PlenumModel

/// Chooses the core of a network that has too many nodes.
struct HeaviestNodes {
  /// Two ends and how much their link weighs.
  struct Pair {
    let source: NodeID
    let target: NodeID
    let weight: Int
  }

  let pairs: [Pair]

  /// The core: the lightest fifth goes, round by round, until the limit is met.
  ///
  /// A node weighs what its links to other nodes still there weigh, so that the core hangs together.
  func chosen(of nodes: some Sequence<NodeID>, limit: Int?) -> Set<NodeID> {
    var kept = Set(nodes)
    while let limit, kept.count > max(limit, 0) {
      let weights = weights(among: kept)
      let heaviestFirst = kept.sorted { one, other in
        (weights[other] ?? 0, one) < (weights[one] ?? 0, other)
      }
      kept = Set(heaviestFirst.prefix(max(limit, kept.count * 4 / 5)))
    }
    return kept
  }

  private func weights(among kept: Set<NodeID>) -> [NodeID: Int] {
    var weights: [NodeID: Int] = [:]
    for pair in pairs where kept.contains(pair.source) && kept.contains(pair.target) {
      weights[pair.source, default: 0] += pair.weight
      weights[pair.target, default: 0] += pair.weight
    }
    return weights
  }
}
