internal import PlenumModel

/// The dates and addresses of articles and events, in little memory.
final class NodeOutlines {
  private var first: [PackedDate]
  private var last: [PackedDate]
  private var addresses: [UInt32: String] = [:]

  /// Takes them from nodes that have nothing else.
  init(_ cursor: NodeCursor, _ ranks: NodeRanks) throws {
    var cursor = cursor
    first = Array(repeating: PackedDate(nil), count: ranks.names.count)
    last = first
    while let rank = cursor.rank {
      guard let node = try cursor.node(of: rank) else { continue }
      if node.kind == .article {
        first[Int(rank)] = PackedDate(node.date(.datePublished))
        addresses[rank] = node.text(.url)
      } else {
        first[Int(rank)] = PackedDate(node.date(.startDate))
        last[Int(rank)] = PackedDate(node.date(.endDate))
      }
    }
  }

  /// Adds what is known of a node.
  func complete(_ node: inout Node, of rank: UInt32) {
    switch node.kind {
    case .article:
      set(.datePublished, first[Int(rank)], of: &node)
      if let address = addresses[rank] { node.setSorted([.string(address)], for: .url) }
    case .event:
      set(.startDate, first[Int(rank)], of: &node)
      set(.endDate, last[Int(rank)], of: &node)
    default: break
    }
  }

  private func set(_ property: Property, _ date: PackedDate, of node: inout Node) {
    if let date = date.date { node.setSorted([.date(date)], for: property) }
  }
}
