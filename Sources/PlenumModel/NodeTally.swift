/// Counts what articles say of one node, and makes the node of it.
///
/// Single values: the one most articles give, then the smaller; labels that lose become alternative
/// labels; all other values are united. What only one article says is taken as it is.
package struct NodeTally: Sendable {
  private let id: NodeID
  private let kind: NodeKind
  private var views = 0
  private var subtypes: [Subtype: Int] = [:]
  private var values: [Property: [PropertyValue: Int]] = [:]

  /// Starts with no view; `kind` is that of the first.
  package init(_ id: NodeID, kind: NodeKind) {
    self.id = id
    self.kind = kind
  }

  /// Counts views of the node, whose values are counted beside.
  package mutating func addViews(_ count: Int, _ subtype: Subtype?) {
    views += count
    if let subtype { subtypes[subtype, default: 0] += count }
  }

  /// Counts a value that so many views give.
  package mutating func add(_ value: PropertyValue, to property: Property, times: Int = 1) {
    values[property, default: [:]][value, default: 0] += times
  }

  /// Counts a view with its values.
  mutating func add(_ view: Node) {
    addViews(1, view.subtype)
    for (property, values) in view.properties {
      for value in values { add(value, to: property) }
    }
  }

  /// The node.
  package var node: Node {
    var node = Node(id: id, kind: kind, subtype: NodeTally.mostFrequent(subtypes))
    for (property, counts) in values {
      if views > 1 && property.declaration.isSingle {
        node[property] = NodeTally.mostFrequent(counts).map { [$0] } ?? []
      } else {
        node[property] = Array(counts.keys)
      }
    }
    if views > 1 { keepOtherLabels(in: &node) }
    return node
  }

  private func keepOtherLabels(in node: inout Node) {
    let labels = [Property.prefLabel, .altLabel].flatMap { Array((values[$0] ?? [:]).keys) }
    let chosen = node[.prefLabel]
    node[.altLabel] = labels.filter { !chosen.contains($0) }
  }

  private static func mostFrequent<Value: Hashable & Comparable>(_ counts: [Value: Int]) -> Value? {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
