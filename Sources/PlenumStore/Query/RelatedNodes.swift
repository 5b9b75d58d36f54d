internal import GRDB
internal import PlenumModel

/// Which nodes of one kind belong to nodes of another: the paths along which filters narrow.
struct RelatedNodes {
  private static let participation: [Predicate] = [.attended, .chaired, .spokeAt]
  private static let holding: [Predicate] = [.holds, .held, .elected]
  private let index: RelationIndex

  init(_ db: Database, _ filter: EdgeFilter) {
    index = RelationIndex(db, filter)
  }

  /// The nodes of kind `target` that belong to `nodes`, all of kind `kind`.
  func nodes(_ target: NodeKind, of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    if target == kind { return nodes }
    return switch target {
    case .person: try persons(of: nodes, kind)
    case .body: try bodies(of: nodes, kind)
    case .position: try positions(of: nodes, kind)
    case .event: try events(of: nodes, kind)
    case .directive: try directives(of: nodes, kind)
    case .article, .place, .tenure: []
    }
  }

  /// The places themselves and all places within them.
  func withInner(_ places: Set<Int64>) throws -> Set<Int64> {
    var all = places
    var added = places
    while !added.isEmpty {
      added = try index.sources(of: .within, targets: added).subtracting(all)
      all.formUnion(added)
    }
    return all
  }

  /// The events of a number, among some or among all.
  func events(numbered ordinal: Int, within events: Set<Int64>?) throws -> Set<Int64> {
    try index.nodes(of: .event, with: .ordinal, String(ordinal), among: events)
  }

  private func persons(of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    switch kind {
    case .event: try index.subjects(of: RelatedNodes.participation, objects: nodes)
    case .body:
      try index.subjects(of: RelatedNodes.holding, objects: positions(of: nodes, kind))
    case .position: try index.subjects(of: RelatedNodes.holding, objects: nodes)
    case .directive: try persons(of: events(of: nodes, kind), .event)
    case .place:
      try persons(of: events(of: nodes, kind), .event)
        .union(persons(of: bodies(of: nodes, kind), .body))
    default: []
    }
  }

  private func bodies(of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    switch kind {
    case .person: try index.targets(of: .postIn, sources: positions(of: nodes, kind))
    case .position: try index.targets(of: .postIn, sources: nodes)
    case .event:
      try index.targets(of: .organizer, sources: nodes)
        .union(index.subjects(of: [.organized], objects: nodes))
    case .directive:
      try index.targets(of: .passedBy, sources: nodes)
        .union(index.subjects(of: [.issued, .implements], objects: nodes))
    case .place: try index.sources(of: .jurisdiction, targets: nodes)
    default: []
    }
  }

  private func positions(of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    switch kind {
    case .person: try index.objects(of: RelatedNodes.holding, subjects: nodes)
    case .body: try index.sources(of: .postIn, targets: nodes)
    case .place: try positions(of: bodies(of: nodes, kind), .body)
    default: []
    }
  }

  private func events(of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    switch kind {
    case .person: try index.objects(of: RelatedNodes.participation, subjects: nodes)
    case .position: try events(of: persons(of: nodes, kind), .person)
    case .body:
      try index.sources(of: .organizer, targets: nodes)
        .union(index.objects(of: [.organized], subjects: nodes))
    case .directive: try index.subjects(of: [.implements, .adopted], objects: nodes)
    case .place:
      try index.sources(of: .location, targets: nodes)
        .union(events(of: bodies(of: nodes, kind), .body))
    default: []
    }
  }

  private func directives(of nodes: Set<Int64>, _ kind: NodeKind) throws -> Set<Int64> {
    switch kind {
    case .person, .position: try directives(of: events(of: nodes, kind), .event)
    case .body:
      try index.sources(of: .passedBy, targets: nodes)
        .union(index.objects(of: [.issued, .implements], subjects: nodes))
    case .event: try index.objects(of: [.implements, .adopted], subjects: nodes)
    case .place:
      try directives(of: events(of: nodes, kind), .event)
        .union(directives(of: bodies(of: nodes, kind), .body))
    default: []
    }
  }
}
