/// The name of a node: the local part of its IRI, such as `person-vu-thanh-liem-5f0c…`.
///
/// It is ASCII (letters, digits, hyphens), starts with a letter, and is minted from a canonical key
/// by ``CanonicalID``, never from order, clock or chance.
public struct NodeID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The local name.
  public let rawValue: String

  /// Takes a local name that was minted before, as read from a file or a store.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The local name.
  public var description: String { rawValue }

  /// The full IRI below a base namespace.
  public func iri(base: String = Vocabulary.data) -> String { base + rawValue }

  /// Orders by UTF-8 bytes.
  public static func < (lhs: NodeID, rhs: NodeID) -> Bool {
    lhs.rawValue.precedes(rhs.rawValue)
  }

  /// Reads the plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
