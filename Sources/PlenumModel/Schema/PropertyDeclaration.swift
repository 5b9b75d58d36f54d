/// What a ``Property`` means: the term it is written as, the nodes it belongs to, its values.
public struct PropertyDeclaration: Sendable {
  /// The vocabulary term, as a prefixed name such as `skos:prefLabel`.
  public let term: String
  /// The kinds of nodes that can have it.
  public let domain: [NodeKind]
  /// The kind of its values.
  public let datatype: Datatype
  /// For links, the kinds of nodes it can point to.
  public let range: [NodeKind]
  /// Whether a node has at most one value.
  public let isSingle: Bool

  static func value(
    _ term: String, of domain: [NodeKind], _ datatype: Datatype, single: Bool = true
  ) -> PropertyDeclaration {
    PropertyDeclaration(
      term: term, domain: domain, datatype: datatype, range: [], isSingle: single)
  }

  static func link(
    _ term: String, of domain: [NodeKind], to range: [NodeKind], single: Bool = false
  ) -> PropertyDeclaration {
    PropertyDeclaration(
      term: term, domain: domain, datatype: .node, range: range, isSingle: single)
  }

  static func of(_ property: Property) -> PropertyDeclaration {
    table[property] ?? value("plm:" + property.rawValue, of: [], .string)
  }

  private static let named: [NodeKind] = [.person, .body, .position, .event, .directive, .place]

  private static let table: [Property: PropertyDeclaration] = {
    var table = entityTable
    table.merge(recordTable) { first, _ in first }
    return table
  }()

  private static let entityTable: [Property: PropertyDeclaration] = [
    .prefLabel: value("skos:prefLabel", of: named, .text),
    .altLabel: value("skos:altLabel", of: named, .text, single: false),
    .subOrganizationOf: link("org:subOrganizationOf", of: [.body], to: [.body]),
    .succeededBy: link("plm:succeededBy", of: [.body], to: [.body]),
    .jurisdiction: link("plm:jurisdiction", of: [.body], to: [.place]),
    .title: value("plm:title", of: [.position], .text),
    .postIn: link("org:postIn", of: [.position], to: [.body], single: true),
    .startDate: value("schema:startDate", of: [.event], .date),
    .endDate: value("schema:endDate", of: [.event], .date),
    .ordinal: value("plm:ordinal", of: [.event], .integer),
    .term: value("plm:term", of: [.event], .string),
    .organizer: link("schema:organizer", of: [.event], to: [.body]),
    .location: link("schema:location", of: [.event], to: [.place]),
    .status: value("plm:status", of: [.event], .string),
    .kind: value("plm:kind", of: [.directive], .text),
    .idLocal: value("eli:id_local", of: [.directive], .string),
    .passedBy: link("eli:passed_by", of: [.directive], to: [.body]),
    .dateDocument: value("eli:date_document", of: [.directive], .date),
    .gsoCode: value("plm:gsoCode", of: [.place], .string, single: false),
    .within: link("plm:within", of: [.place], to: [.place]),
    .latitude: value("schema:latitude", of: [.place], .decimal),
    .longitude: value("schema:longitude", of: [.place], .decimal),
  ]

  private static let recordTable: [Property: PropertyDeclaration] = [
    .headline: value("schema:headline", of: [.article], .text),
    .datePublished: value("schema:datePublished", of: [.article], .date),
    .retrieved: value("plm:retrieved", of: [.article], .moment),
    .url: value("schema:url", of: [.article], .iri),
    .author: value("schema:author", of: [.article], .text),
    .publisher: value("schema:publisher", of: [.article], .text),
    .about: link("schema:about", of: [.article], to: [.event]),
    .mentions: link(
      "schema:mentions", of: [.article], to: [.person, .body, .event, .directive, .place]),
    .member: link("org:member", of: [.tenure], to: [.person], single: true),
    .post: link("plm:post", of: [.tenure], to: [.position], single: true),
    .firstSeen: value("plm:firstSeen", of: [.tenure], .date),
    .lastSeen: value("plm:lastSeen", of: [.tenure], .date),
    .endedBy: value("plm:endedBy", of: [.tenure], .date),
    .validFrom: value("schema:validFrom", of: [.tenure], .date),
    .validThrough: value("schema:validThrough", of: [.tenure], .date),
  ]
}
