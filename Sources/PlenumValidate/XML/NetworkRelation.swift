internal import PlenumModel

/// What the edges of network files can be: relations, links of nodes, and what views derive of them.
struct NetworkRelation {
  let name: String
  /// The classes of its ends.
  let domain: KindSet
  let range: KindSet

  /// The end of an edge whose relation is not known.
  static let any = -1

  static let all: [NetworkRelation] =
    Predicate.allCases.map {
      NetworkRelation(name: $0.rawValue, domain: KindSet($0.domain), range: KindSet($0.range))
    }
    + Property.allCases.filter(\.isLink).map {
      NetworkRelation(
        name: $0.rawValue, domain: KindSet($0.declaration.domain),
        range: KindSet($0.declaration.range))
    }
    + ["chairedWith", "coAttended"].map {
      NetworkRelation(name: $0, domain: KindSet(.person), range: KindSet(.person))
    }

  /// Whether a node of these classes can stand at a place: the relation's number twice, plus one for its second end.
  static func allows(_ kinds: KindSet, at place: Int) -> Bool {
    if place == any || kinds.isEmpty { return true }
    let relation = all[place / 2]
    return !kinds.isDisjoint(with: place % 2 == 0 ? relation.domain : relation.range)
  }
}
