import PlenumModel

/// A person of the article with all mentions and posts.
struct ResolvedPerson: Sendable {
  let name: String
  var mentions: [Range<Int>]
  var rules: [String]
  var positions: [ResolvedPosition]

  /// The node's name: the name with the narrowest unit of the posts, else the article's own unit.
  func id(home: String) -> NodeID {
    let units = positions.filter { !$0.isPast }.compactMap { $0.body.unit }
    let narrowest = units.min { ($1.level, $0.identity) < ($0.level, $1.identity) }
    return CanonicalID.mint(
      .person, key: [LabelKey.exact(name), narrowest?.identity ?? home], label: name)
  }
}
