import PlenumModel

/// Which nodes take part in a network.
enum NetworkScope {
  /// No articles, tenures and links `about` and `mentions`: they would join everything with
  /// everything. Articles come back as weights and as evidence of links.
  case things
  /// Articles and tenures too, with their links.
  case records

  /// Whether nodes of a kind take part.
  func includes(_ kind: NodeKind) -> Bool {
    self == .records || (kind != .article && kind != .tenure)
  }

  /// The properties that are links.
  var properties: [Property] {
    self == .records ? NetworkScope.structure + NetworkScope.recordLinks : NetworkScope.structure
  }

  /// The kinds that take part.
  var kinds: Set<NodeKind> { Set(NodeKind.allCases.filter(includes)) }

  /// The kinds among them that can have the properties.
  var linkedKinds: Set<NodeKind> {
    kinds.intersection(properties.flatMap(\.declaration.domain))
  }

  /// Properties that are links between things.
  static let structure: [Property] = [
    .jurisdiction, .location, .organizer, .passedBy, .postIn, .subOrganizationOf,
    .succeededBy, .within,
  ]

  /// Properties that are links of articles and tenures.
  static let recordLinks: [Property] = [.about, .mentions, .member, .post]
}
