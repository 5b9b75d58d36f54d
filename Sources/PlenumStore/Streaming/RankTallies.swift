internal import PlenumModel

/// Tallies of links by the ranks of nodes, and by the places of tenures.
final class RankTallies: LinkTallies {
  private let content: StoreContent
  private var nodes: [LinkTally]
  private var tenures: [LinkTally]

  init(_ content: StoreContent) {
    self.content = content
    nodes = Array(repeating: LinkTally(), count: content.ranks.names.count)
    tenures = Array(repeating: LinkTally(), count: content.tenures.count)
  }

  func add(_ tally: LinkTally, to id: NodeID) {
    if let rank = content.ranks.rank(of: id) {
      nodes[Int(rank)].add(tally)
    } else if let place = content.tenures.place(of: id) {
      tenures[place].add(tally)
    }
  }

  func tally(of id: NodeID) -> LinkTally {
    if let rank = content.ranks.rank(of: id) { return nodes[Int(rank)] }
    return content.tenures.place(of: id).map { tenures[$0] } ?? LinkTally()
  }
}
