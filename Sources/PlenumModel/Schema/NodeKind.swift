/// The classes of nodes of the graph.
public enum NodeKind: String, Sendable, Codable, CaseIterable, Comparable {
  case article = "Article"
  case person = "Person"
  case body = "Body"
  case position = "Position"
  case event = "Event"
  case directive = "Directive"
  case place = "Place"
  case tenure = "Tenure"

  /// The word an IRI of this kind starts with.
  public var slug: String { rawValue.lowercased() }

  /// Hashes the case by its number; by default enumerations with raw strings hash these.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(unsafe unsafeBitCast(self, to: UInt8.self))
  }

  /// Orders by declaration: articles first, tenures last.
  public static func < (lhs: NodeKind, rhs: NodeKind) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    NodeKind.allCases.firstIndex(of: self) ?? 0
  }
}
