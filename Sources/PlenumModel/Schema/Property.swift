/// The attributes and structural links a node can have. Raw values are the names used in JSON.
///
/// Relations that an article states and that carry evidence are ``Predicate``s, not properties.
public enum Property: String, Sendable, Codable, CaseIterable, Comparable {
  case prefLabel, altLabel
  case subOrganizationOf, succeededBy, jurisdiction
  case title, postIn
  case startDate, endDate, ordinal, term, organizer, location, status
  case kind, idLocal, passedBy, dateDocument
  case gsoCode, within, latitude, longitude
  case headline, datePublished, retrieved, url, author, publisher, about, mentions
  case member, post, firstSeen, lastSeen, endedBy, validFrom, validThrough

  /// Hashes the case by its number; by default enumerations with raw strings hash these.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(unsafe unsafeBitCast(self, to: UInt8.self))
  }

  /// Orders by name.
  public static func < (lhs: Property, rhs: Property) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Property {
  /// The declaration of this property: term, domain, range, cardinality.
  public var declaration: PropertyDeclaration { PropertyDeclaration.of(self) }

  /// Whether values are other nodes of the graph.
  public var isLink: Bool { declaration.datatype == .node }
}
