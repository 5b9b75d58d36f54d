internal import PlenumModel

/// How many articles describe each node, and as what.
struct NodeViews {
  private var kinds: [NodeKind?]
  private var counts: [UInt32]
  private var masks: [UInt32]
  private var subtypes: [UInt64: Int] = [:]

  /// Knows of no view yet of so many nodes.
  init(nodes: Int) {
    kinds = Array(repeating: nil, count: nodes)
    counts = Array(repeating: 0, count: nodes)
    masks = Array(repeating: 0, count: nodes)
  }

  /// Counts a view; the first one gives the kind.
  mutating func add(_ rank: UInt32, _ kind: NodeKind, _ subtype: Subtype?) {
    let at = Int(rank)
    if kinds[at] == nil { kinds[at] = kind }
    counts[at] += 1
    guard let subtype, let code = NodeViews.subtypes.firstIndex(of: subtype) else { return }
    masks[at] |= 1 << UInt32(code)
    subtypes[UInt64(rank) << 8 | UInt64(code), default: 0] += 1
  }

  /// The kind of a node; nil when no article describes it.
  func kind(of rank: UInt32) -> NodeKind? { kinds[Int(rank)] }

  /// How many articles describe a node.
  func count(of rank: UInt32) -> Int { Int(counts[Int(rank)]) }

  /// The subtype that most views give, then the first by name.
  func subtype(of rank: UInt32) -> Subtype? {
    let mask = masks[Int(rank)]
    if mask == 0 { return nil }
    if mask.nonzeroBitCount == 1 { return NodeViews.subtypes[mask.trailingZeroBitCount] }
    var best: (subtype: Subtype, count: Int)?
    for (code, subtype) in NodeViews.subtypes.enumerated() {
      guard let count = subtypes[UInt64(rank) << 8 | UInt64(code)] else { continue }
      if best.map({ $0.count < count }) ?? true { best = (subtype, count) }
    }
    return best?.subtype
  }

  /// The subtypes in the order of their names.
  private static let subtypes = Subtype.allCases.sorted()
}
