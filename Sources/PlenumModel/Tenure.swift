/// A person in a post, with everything that articles claim of it.
///
/// Claims that contradict each other stay side by side: a person whom an article of 2019 calls a
/// former secretary and one of 2021 the secretary has an ``endedBy`` before its ``lastSeen``.
package struct Tenure: Sendable, Hashable {
  /// Who.
  package let person: NodeID
  /// Which position.
  package let post: NodeID
  /// The claims, earliest first.
  package let claims: [TenureClaim]

  init(person: NodeID, post: NodeID, claims: [TenureClaim]) {
    self.person = person
    self.post = post
    self.claims = claims.sorted()
  }

  /// The earliest election, appointment or told beginning; a ``firstSeen`` before it says that this was not the first.
  package var validFrom: PartialDate? { claims.compactMap(\.start).min() }

  /// The date of the first article that shows the person in the post.
  package var firstSeen: PartialDate? { claims.compactMap(\.seen).min() }

  /// The date of the last article that does.
  package var lastSeen: PartialDate? { claims.compactMap(\.seen).max() }

  /// The date of the first article to which the post is a former one: it had ended by then.
  package var endedBy: PartialDate? { claims.compactMap(\.ended).min() }

  /// The last day that some article states, unless another one shows the person in the post after it.
  package var validThrough: PartialDate? {
    let last = claims.compactMap(\.through).max { $1.isAfter($0) }
    guard let last else { return nil }
    let signs = claims.flatMap { [$0.start, $0.seen].compactMap(\.self) }
    return signs.contains { $0.isAfter(last) } ? nil : last
  }

  /// The name of a person's tenure of a post.
  package static func id(of person: NodeID, in post: NodeID) -> NodeID {
    CanonicalID.mint(.tenure, key: [person.rawValue, post.rawValue], label: "")
  }

  /// The node of the graph.
  package var node: Node {
    var node = Node(id: Tenure.id(of: person, in: post), kind: .tenure)
    node[.member] = [.node(person)]
    node[.post] = [.node(post)]
    let dates: [(Property, PartialDate?)] = [
      (.validFrom, validFrom), (.validThrough, validThrough), (.firstSeen, firstSeen),
      (.lastSeen, lastSeen), (.endedBy, endedBy),
    ]
    for (property, date) in dates { node[property] = date.map { [.date($0)] } ?? [] }
    return node
  }
}
