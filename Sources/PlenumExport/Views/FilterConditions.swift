import PlenumModel

/// What a statement or a node must meet: dates, a body, a place.
struct FilterConditions {
  private let graph: Graph
  private let period: ClosedRange<PartialDate>?
  /// The nodes of the body and of the place.
  private let cores: [Set<NodeID>]

  /// Looks the names up; nil when nothing is asked for.
  init?(_ filter: GraphFilter, _ graph: Graph) throws {
    self.graph = graph
    period = try FilterConditions.period(since: filter.since, until: filter.until)
    let finder = CoreFinder(graph)
    cores = [
      try filter.body.map { try finder.core(ofBodies: $0) },
      try filter.place.map { try finder.core(ofPlaces: $0) },
    ].compactMap(\.self)
    if period == nil && cores.isEmpty { return nil }
  }

  /// Whether a statement meets all of them.
  func hold(for statement: Statement) -> Bool {
    let isAtHome = cores.allSatisfy {
      $0.contains(statement.subject) || $0.contains(statement.object)
    }
    guard isAtHome, let period else { return isAtHome }
    return Spell(of: statement, in: graph)?.overlaps(period) ?? false
  }

  /// The nodes that meet them on their own: of the body and the place, and dated within the days.
  var seeds: [NodeID] {
    graph.nodes.filter { node in
      guard cores.allSatisfy({ $0.contains(node.id) }) else { return false }
      return period.map { Spell(of: node)?.overlaps($0) ?? false } ?? true
    }.map(\.id)
  }

  private static func period(since: PartialDate?, until: PartialDate?) throws
    -> ClosedRange<PartialDate>?
  {
    if since == nil && until == nil { return nil }
    guard let first = since?.firstDay ?? PartialDate(year: 1, month: 1, day: 1),
      let last = until?.lastDay ?? PartialDate(year: 9999, month: 12, day: 31)
    else { return nil }
    guard first <= last else {
      throw ExportError("dates", "the first day lies after the last; exchange --since and --until")
    }
    return first...last
  }
}
