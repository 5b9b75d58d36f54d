/// The relations that articles state and that carry evidence; raw values are `plm:` local names.
public enum Predicate: String, Sendable, Codable, CaseIterable, Comparable {
  case holds, held
  case attended, chaired, spokeAt
  case organized, implements, issued, adopted, elected

  /// The kinds of nodes that can be the subject.
  public var domain: [NodeKind] {
    switch self {
    case .holds, .held, .attended, .chaired, .spokeAt, .elected: [.person]
    case .organized, .issued: [.body]
    case .implements: [.body, .event]
    case .adopted: [.event]
    }
  }

  /// The kinds of nodes that can be the object.
  public var range: [NodeKind] {
    switch self {
    case .holds, .held, .elected: [.position]
    case .attended, .chaired, .spokeAt, .organized: [.event]
    case .implements, .issued, .adopted: [.directive]
    }
  }

  /// The wider relation this one implies: who chairs or speaks is present.
  public var implied: Predicate? {
    self == .chaired || self == .spokeAt ? .attended : nil
  }

  /// The vocabulary term, as a prefixed name.
  public var term: String { "plm:" + rawValue }

  /// Hashes the case by its number; by default enumerations with raw strings hash these.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(unsafe unsafeBitCast(self, to: UInt8.self))
  }

  /// Orders by name.
  public static func < (lhs: Predicate, rhs: Predicate) -> Bool { lhs.rawValue < rhs.rawValue }
}
