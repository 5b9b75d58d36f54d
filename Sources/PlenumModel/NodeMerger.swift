/// Makes one node of several articles' views of it.
enum NodeMerger {
  /// Single values: the one most articles give, then the finer date, then the smaller text.
  /// Labels that lose become alternative labels; all other values are united.
  static func merge(_ views: [Node]) -> Node {
    guard let first = views.first, views.count > 1 else { return views[0] }
    var node = Node(
      id: first.id, kind: first.kind, subtype: mostFrequent(views.compactMap(\.subtype)))
    for property in Set(views.flatMap { $0.properties.keys }) {
      let values = views.flatMap { $0[property] }
      if property.declaration.isSingle {
        node[property] = mostFrequent(values).map { [$0] } ?? []
      } else {
        node[property] = values
      }
    }
    keepOtherLabels(of: views, in: &node)
    return node
  }

  private static func keepOtherLabels(of views: [Node], in node: inout Node) {
    let chosen = node[.prefLabel]
    let others = views.flatMap { $0[.prefLabel] + $0[.altLabel] }
    node[.altLabel] = others.filter { !chosen.contains($0) }
  }

  private static func mostFrequent<Value: Hashable & Comparable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
