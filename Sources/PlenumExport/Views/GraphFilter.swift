public import PlenumModel

/// Chooses a part of a graph; the part is a graph of its own, which every format can write.
public struct GraphFilter: Sendable, Hashable {
  /// What is written.
  public var view = GraphView.full
  /// Words of the name of the node in the middle.
  public var ego: String?
  /// How many links away from the one in the middle a node may be.
  public var depth = 1
  /// Words of the name of a body: what it, its posts, its events and its documents are part of.
  public var body: String?
  /// Words of the name of a place: likewise for the bodies and events of it and of places within.
  public var place: String?
  /// The first day.
  public var since: PartialDate?
  /// The last day.
  public var until: PartialDate?
  /// How sure an edge's best statement must be.
  public var minConfidence: Double?

  /// Chooses everything.
  public init() {}

  /// Whether everything is written, but for edges that are not sure enough.
  public var isEmpty: Bool {
    view == .full && [ego, body, place].allSatisfy { $0 == nil } && since == nil && until == nil
  }

  /// The part of a graph.
  ///
  /// - Parameter graph: the whole.
  /// - Returns: the part; links from its nodes lead only to nodes in it.
  /// - Throws: ``ExportError`` when a name is no node's.
  public func part(of graph: Graph) throws -> Graph {
    var part = minConfidence.map(graph.filtered) ?? graph
    if let conditions = try FilterConditions(self, part) {
      part = GraphRestriction(graph: part, content: .full).graph(
        of: part.statements.filter(conditions.hold), and: conditions.seeds)
    }
    part = view.part(of: part)
    if let ego {
      part = try Neighbourhood(part, view, around: ego).graph(depth: depth)
    }
    return part
  }
}

extension GraphFilter: CustomStringConvertible {
  /// The choices in words, for the head of a file; empty for everything.
  public var description: String {
    let parts: [String?] = [
      view == .full ? nil : "view \(view.rawValue)",
      ego.map { "around \($0), depth \(depth)" }, body.map { "body \($0)" },
      place.map { "place \($0)" }, since.map { "since \($0.iso)" }, until.map { "until \($0.iso)" },
      minConfidence.map { "confidence at least \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}
