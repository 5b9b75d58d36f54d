/// Makes tenures (a person in a post, with the dates at which articles show it) from statements.
struct TenureBuilder {
  /// Publication dates of the articles.
  let published: [NodeID: PartialDate?]

  /// One tenure for each person and post that some statement of `holds`, `held` or `elected` joins.
  func tenures(from statements: [Statement]) -> [Node] {
    let relevant = statements.filter { [.holds, .held, .elected].contains($0.predicate) }
    let groups = Dictionary(grouping: relevant) { [$0.subject, $0.object] }
    return groups.map { tenure(of: $0.key[0], in: $0.key[1], from: $0.value) }
  }

  private func tenure(of person: NodeID, in post: NodeID, from statements: [Statement]) -> Node {
    let id = CanonicalID.mint(.tenure, key: [person.rawValue, post.rawValue], label: "")
    var node = Node(id: id, kind: .tenure)
    node[.member] = [.node(person)]
    node[.post] = [.node(post)]
    let current = statements.filter { $0.predicate != .held }
    let dates = current.compactMap { published[$0.article] ?? nil }.sorted()
    if let first = dates.first, let last = dates.last {
      node[.firstSeen] = [.date(first)]
      node[.lastSeen] = [.date(last)]
    }
    return node
  }
}
