internal import PlenumModel

/// Joins what articles say of each node, in the order of names.
struct NodeCursor {
  private var cursor: RecordCursor
  private let views: NodeViews
  private let ranks: NodeRanks
  private var read: [CountedValues] = []

  init(_ records: SortedRecords, _ views: NodeViews, _ ranks: NodeRanks) throws {
    cursor = try records.cursor()
    self.views = views
    self.ranks = ranks
  }

  /// The rank of the next node that has values; nil at the end.
  var rank: UInt32? { cursor.key.map { UInt32($0.high >> 8) } }

  /// The node of a rank that has not been passed; nil when no article says anything of it.
  mutating func node(of rank: UInt32) throws -> Node? {
    read.removeAll(keepingCapacity: true)
    while let key = cursor.key, key.high >> 8 <= UInt64(rank) {
      let values = try readValues(of: key.high)
      if key.high >> 8 == UInt64(rank) { read.append(values) }
    }
    guard let kind = views.kind(of: rank) else { return nil }
    if !read.allSatisfy(\.isOrdered) { return tallied(rank, kind) }
    var node = Node(id: ranks[rank], kind: kind, subtype: views.subtype(of: rank))
    let isJoined = views.count(of: rank) > 1
    for values in read { set(values, isJoined, of: &node) }
    if isJoined { keepOtherLabels(in: &node) }
    return node
  }

  /// Reads the values of one property of one node.
  private mutating func readValues(of high: UInt64) throws -> CountedValues {
    var values = CountedValues(code: high & 255)
    while let key = cursor.key, key.high == high {
      if values.isLink {
        values.add(key.low, times: cursor.times) { .node(ranks[UInt32(key.low)]) }
      } else {
        unsafe values.add(cursor.record, times: cursor.times)
      }
      try cursor.advance()
    }
    return values
  }

  private func set(_ values: CountedValues, _ isJoined: Bool, of node: inout Node) {
    if values.property == .succeededBy {
      node.setSorted(known(values.values), for: .succeededBy)
    } else if isJoined && values.isSingle {
      node.setSorted([values.mostFrequent], for: values.property)
    } else {
      node.setSorted(values.values, for: values.property)
    }
  }

  /// A body points to the body that took its place only where some article speaks of that one.
  private func known(_ successors: [PropertyValue]) -> [PropertyValue] {
    successors.filter { value in
      guard case .node(let id) = value, let rank = ranks.foundRank(of: id) else { return false }
      return views.count(of: rank) > 0
    }
  }

  /// Labels that lose become alternative ones.
  private func keepOtherLabels(in node: inout Node) {
    let labels = read.first { $0.property == .prefLabel }?.values ?? []
    if labels.count < 2 && node[.altLabel].isEmpty { return }
    let chosen = node[.prefLabel]
    node[.altLabel] = (labels + node[.altLabel]).filter { !chosen.contains($0) }
  }

  /// The node by the general way, which compares values as Swift does.
  private func tallied(_ rank: UInt32, _ kind: NodeKind) -> Node {
    var tally = NodeTally(ranks[rank], kind: kind)
    tally.addViews(views.count(of: rank), nil)
    for values in read {
      for (value, times) in zip(values.values, values.times) {
        tally.add(value, to: values.property, times: times)
      }
    }
    var node = tally.node
    node.subtype = views.subtype(of: rank)
    if !node[.succeededBy].isEmpty { node[.succeededBy] = known(node[.succeededBy]) }
    return node
  }
}
