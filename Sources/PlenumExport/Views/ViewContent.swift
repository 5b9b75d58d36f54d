import PlenumModel

/// The nodes and relations a view is made from.
struct ViewContent {
  /// Kinds of nodes that are shown even when nothing in the view ties them to others.
  let primary: Set<NodeKind>
  /// Kinds of nodes that are shown when something does.
  let kinds: Set<NodeKind>
  /// Relations that articles state.
  let predicates: Set<Predicate>
  /// Links between nodes; they draw in the nodes they point to.
  let links: Set<Property>

  /// Who was at an event.
  static let participation: Set<Predicate> = [.attended, .chaired, .spokeAt]

  /// All that is not a record of articles.
  static let full = ViewContent(
    primary: things, kinds: things, predicates: Set(Predicate.allCases),
    links: Set(NetworkScope.structure))

  private static let things = Set(NodeKind.allCases).subtracting([.article, .tenure])

  /// The content of a view.
  init(_ view: GraphView) {
    switch view {
    case .full: self = .full
    case .people:
      self.init(
        primary: [.person], kinds: [.person, .position, .body],
        predicates: [.holds, .held, .elected],
        links: [.postIn, .subOrganizationOf, .succeededBy])
    case .meetings:
      self.init(
        primary: [.event], kinds: [.person, .event, .body, .place],
        predicates: ViewContent.participation.union([.organized]), links: [.organizer, .location])
    case .directives:
      self.init(
        primary: [.directive], kinds: [.directive, .body, .event],
        predicates: [.issued, .adopted, .implements], links: [.passedBy, .organizer])
    case .bodies:
      self.init(
        primary: [.body], kinds: [.body], predicates: [], links: [.subOrganizationOf, .succeededBy])
    case .coAttendance, .chairs:
      self.init(
        primary: [], kinds: [.person, .event], predicates: ViewContent.participation, links: [])
    }
  }

  private init(
    primary: Set<NodeKind>, kinds: Set<NodeKind>, predicates: Set<Predicate>, links: Set<Property>
  ) {
    self.primary = primary
    self.kinds = kinds
    self.predicates = predicates
    self.links = links
  }
}
