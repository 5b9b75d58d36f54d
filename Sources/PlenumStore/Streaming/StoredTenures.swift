internal import PlenumModel

/// The tenures of a store in the order of their names, each in forty bytes.
///
/// Their names are hashes, so that they come up in another order than the statements they are made of.
final class StoredTenures {
  private struct Entry {
    /// The number that the hash in the name is.
    let hash: UInt64
    let person: UInt32
    let post: UInt32
    let validFrom: PackedDate
    let validThrough: PackedDate
    let firstSeen: PackedDate
    let lastSeen: PackedDate
    let endedBy: PackedDate
  }

  private let ranks: NodeRanks
  private var entries: [Entry] = []

  /// Makes the tenures, one person after the other; `pass` is called with the key of every statement.
  init(
    _ statements: StatementSpool, _ builder: TenureBuilder, _ ranks: NodeRanks,
    pass: (RecordKey) throws -> Void
  ) throws {
    self.ranks = ranks
    try statements.forEachSubject(of: TenureBuilder.predicates, pass: pass) { person, claims in
      for tenure in builder.tenures(from: claims) {
        guard let post = ranks.foundRank(of: tenure.post) else { continue }
        entries.append(
          Entry(
            hash: StoredTenures.hash(of: Tenure.id(of: tenure.person, in: tenure.post)),
            person: person, post: post, validFrom: PackedDate(tenure.validFrom),
            validThrough: PackedDate(tenure.validThrough), firstSeen: PackedDate(tenure.firstSeen),
            lastSeen: PackedDate(tenure.lastSeen), endedBy: PackedDate(tenure.endedBy)))
      }
    }
    entries.sort { $0.hash < $1.hash }
  }

  /// How many there are.
  var count: Int { entries.count }

  /// The tenure at a place in the order of names.
  subscript(index: Int) -> Node {
    let entry = entries[index]
    var node = Node(id: name(of: entry), kind: .tenure)
    node.setSorted([.node(ranks[entry.person])], for: .member)
    node.setSorted([.node(ranks[entry.post])], for: .post)
    let dates: [(Property, PackedDate)] = [
      (.validFrom, entry.validFrom), (.validThrough, entry.validThrough),
      (.firstSeen, entry.firstSeen), (.lastSeen, entry.lastSeen), (.endedBy, entry.endedBy),
    ]
    for (property, date) in dates {
      if let date = date.date { node.setSorted([.date(date)], for: property) }
    }
    return node
  }

  /// The tenure of this name.
  func node(_ id: NodeID) -> Node? { place(of: id).map { self[$0] } }

  /// The place of a tenure in the order of names.
  func place(of id: NodeID) -> Int? {
    let hash = StoredTenures.hash(of: id)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].hash == hash else { return nil }
    return name(of: entries[low]) == id ? low : nil
  }

  private func name(of entry: Entry) -> NodeID {
    Tenure.id(of: ranks[entry.person], in: ranks[entry.post])
  }

  private static func hash(of id: NodeID) -> UInt64 {
    UInt64(id.rawValue.suffix(16), radix: 16) ?? 0
  }
}
