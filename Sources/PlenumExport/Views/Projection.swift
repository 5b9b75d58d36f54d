import PlenumModel

/// Joins persons by the events they took part in.
struct Projection {
  /// Two persons and the events they share.
  struct Pair {
    let source: NodeID
    let target: NodeID
    /// The shared events, earliest first.
    let events: [Node]
  }

  private struct Ends: Hashable {
    let source: NodeID
    let target: NodeID
  }

  /// The pairs, sorted by their ends.
  let pairs: [Pair]

  /// Counts a graph's events: who was there together, or who chaired whom.
  ///
  /// Those who chaired an event together have no arrow between them for it.
  init(_ graph: Graph, _ view: GraphView) {
    var chairs: [NodeID: Set<NodeID>] = [:]
    var persons: [NodeID: Set<NodeID>] = [:]
    for edge in graph.edges where ViewContent.participation.contains(edge.predicate) {
      guard graph.node(edge.subject) != nil else { continue }
      persons[edge.object, default: []].insert(edge.subject)
      if edge.predicate == .chaired { chairs[edge.object, default: []].insert(edge.subject) }
    }
    var shared: [Ends: [NodeID]] = [:]
    for (event, persons) in persons {
      let sources = view == .chairs ? chairs[event] ?? [] : persons
      for source in sources {
        for target in persons where view == .chairs ? !sources.contains(target) : source < target {
          shared[Ends(source: source, target: target), default: []].append(event)
        }
      }
    }
    pairs = shared.map { ends, events in
      Pair(
        source: ends.source, target: ends.target,
        events: events.compactMap(graph.node).sorted(by: Projection.isEarlier))
    }.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  private static func isEarlier(_ one: Node, _ other: Node) -> Bool {
    let dates = [one, other].map { $0.date(.startDate)?.iso ?? "~" }
    return (dates[0], one.id) < (dates[1], other.id)
  }
}
