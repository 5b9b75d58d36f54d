internal import GRDB
internal import PlenumModel

/// What the filters of a query leave: the rows that may be subject and object (nil leaves all), and
/// the statements that are sure enough.
struct QueryScope {
  private(set) var subjects: Set<Int64>?
  private(set) var objects: Set<Int64>?
  private let filter: EdgeFilter

  /// Resolves the filters of a query; for questions that list nodes, those are the subjects.
  init(_ query: GraphQuery, _ db: Database) throws {
    filter = query.edgeFilter
    let labels = LabelIndex(db)
    let related = RelatedNodes(db, filter)
    for (kind, name) in query.names {
      var nodes = try labels.nodes(of: kind, named: name)
      if kind == .place { nodes = try related.withInner(nodes) }
      if kind == .directive { nodes = try DirectiveNumbers(db).best(of: nodes, for: name) }
      let target = query.kind.target(of: kind)
      let reached = try target.kinds.reduce(into: Set<Int64>()) { reached, target in
        try reached.formUnion(related.nodes(target, of: nodes, kind))
      }
      narrow(target.isSubject, to: reached)
    }
    if let ordinal = query.ordinal { try narrow(query.kind, to: ordinal, related) }
  }

  /// Leaves the events of a number, and what belongs to them.
  private mutating func narrow(_ kind: GraphQuery.Kind, to ordinal: Int, _ related: RelatedNodes)
    throws
  {
    let target = kind.target(of: .event)
    let within = target.kinds == [.event] ? (target.isSubject ? subjects : objects) : nil
    let events = try related.events(numbered: ordinal, within: within)
    let reached = try target.kinds.reduce(into: Set<Int64>()) { reached, target in
      try reached.formUnion(related.nodes(target, of: events, .event))
    }
    narrow(target.isSubject, to: reached)
  }

  private mutating func narrow(_ isSubject: Bool, to nodes: Set<Int64>) {
    if isSubject {
      subjects = subjects?.intersection(nodes) ?? nodes
    } else {
      objects = objects?.intersection(nodes) ?? nodes
    }
  }

  /// The condition on a statement.
  var statementCondition: SQL {
    var condition = filter.condition
    if let subjects { condition += " AND statement.subjectID IN \(list: subjects)" }
    if let objects { condition += " AND statement.objectID IN \(list: objects)" }
    return condition
  }
}

extension GraphQuery {
  /// The statements that count.
  var edgeFilter: EdgeFilter { EdgeFilter(minConfidence: minConfidence) }

  /// The filters by name.
  fileprivate var names: [(NodeKind, String)] {
    let filters: [(NodeKind, String?)] = [
      (.person, person), (.body, body), (.position, position), (.event, event),
      (.directive, directive), (.place, place),
    ]
    return filters.compactMap { kind, name in name.map { (kind, $0) } }
  }
}

extension GraphQuery.Kind {
  /// Which end of the relation a filter narrows, and the kinds of nodes that stand there.
  fileprivate func target(of filter: NodeKind) -> (isSubject: Bool, kinds: [NodeKind]) {
    switch self {
    case .chaired, .attended, .spoke:
      filter == .person || filter == .position ? (true, [.person]) : (false, [.event])
    case .holds, .elected, .succession:
      switch filter {
      case .body, .place, .position: (false, [.position])
      default: (true, [.person])
      }
    case .implements, .issued, .adopted:
      filter == .directive ? (false, [.directive]) : (true, [.body, .event])
    case .person: (true, [.person])
    case .event: (true, [.event])
    case .directive: (true, [.directive])
    }
  }
}
