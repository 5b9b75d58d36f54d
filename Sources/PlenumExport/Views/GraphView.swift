public import PlenumModel

/// What of a graph is written: all of it, or what one question is about.
public enum GraphView: String, Sendable, CaseIterable {
  /// Everything.
  case full
  /// Persons, their posts and the bodies of these.
  case people
  /// Events with who took part, who held them and where.
  case meetings
  /// Directives with who issued, adopted and implements them.
  case directives
  /// Persons joined by the events they both took part in.
  case coAttendance = "co-attendance"
  /// Who chaired events, with an arrow to each person who took part.
  case chairs
  /// Bodies with the bodies they belong to.
  case bodies

  /// Whether links are counted from events instead of stated by articles; RDF has no words for these.
  public var isWeighted: Bool { self == .coAttendance || self == .chairs }

  /// Whether links lead from one end to the other.
  public var isDirected: Bool { self != .coAttendance }
}

extension GraphView {
  /// The part of a graph that the view is made from.
  public func part(of graph: Graph) -> Graph {
    if self == .full { return graph }
    let content = ViewContent(self)
    let seeds = graph.nodes.lazy.filter { content.primary.contains($0.kind) }.map(\.id)
    return GraphRestriction(graph: graph, content: content, articles: .naming).graph(
      of: graph.statements.filter { content.predicates.contains($0.predicate) }, and: seeds)
  }
}
