internal import PlenumStore

/// What a question may ask of a relation, and by what it may narrow it, without asking for more
/// than the graph says.
struct Relation: Sendable {
  /// The kind of query that answers.
  let kind: GraphQuery.Kind
  private let columns: Set<QueryColumn>
  private let filters: Set<Filter>

  /// The relation of a name in the grammar; `organized` are events by their organizer.
  init?(_ name: some StringProtocol) {
    let kind = GraphQuery.Kind(rawValue: name == "organized" ? "event" : String(name))
    guard let kind else { return nil }
    self.init(kind: kind)
  }

  /// The relation that a kind of query answers.
  init(kind: GraphQuery.Kind) {
    self.kind = kind
    switch kind {
    case .chaired, .attended, .spoke:
      columns = [.person, .event, .body, .place, .date]
      filters = [.person, .body, .event, .ordinal, .place]
    case .holds, .elected:
      columns = [.person, .position, .body]
      filters = [.person, .body, .position, .place]
    case .implements:
      columns = [.body, .event, .directive, .place]
      filters = [.body, .event, .ordinal, .directive, .place]
    case .issued:
      columns = [.body, .directive, .date]
      filters = [.body, .directive, .place]
    case .adopted:
      columns = [.event, .body, .directive, .date]
      filters = [.body, .event, .ordinal, .directive, .place]
    case .event:
      columns = [.event, .body, .place, .date]
      filters = [.body, .event, .ordinal, .place]
    case .person, .directive, .succession:
      (columns, filters) = ([], [])
    }
  }

  /// The first of some columns that the relation has.
  func column(among wanted: [QueryColumn]) -> QueryColumn? {
    wanted.first(where: columns.contains)
  }

  /// Whether the relation answers for a column when narrowed so.
  ///
  /// Persons chair, attend and speak: what or when is only known of a person that is named. And who is
  /// named is not asked for; only places lie within each other.
  func answers(_ column: QueryColumn, by filters: some Collection<Filter>, named: Set<Filter>)
    -> Bool
  {
    guard self.filters.isSuperset(of: filters) else { return false }
    if isParticipation, column != .person, !named.contains(.person) { return false }
    return column == .place || !named.contains { $0.rawValue == column.rawValue }
  }

  private var isParticipation: Bool { kind == .chaired || kind == .attended || kind == .spoke }
}
