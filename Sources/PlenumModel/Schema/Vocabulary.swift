/// The namespaces of Plenum's vocabulary and of the vocabularies it reuses.
public enum Vocabulary {
  /// Namespace of Plenum's own terms.
  public static let plm = "https://w3id.org/plenum/ns#"
  /// Default namespace of data IRIs (option `--base-iri`).
  public static let data = "https://w3id.org/plenum/id/"

  /// Prefixes and namespaces, in the order in which files declare them.
  public static let prefixes: [(prefix: String, namespace: String)] = [
    ("plm", plm),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "http://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The full IRI of a prefixed name, or nil when the prefix is unknown.
  public static func expand(_ term: String) -> String? {
    guard let colon = term.firstIndex(of: ":") else { return nil }
    let prefix = term[..<colon]
    guard let entry = prefixes.first(where: { $0.prefix == prefix }) else { return nil }
    return entry.namespace + term[term.index(after: colon)...]
  }

  /// The classes a node is written with, most specific last.
  public static func classes(of kind: NodeKind, subtype: Subtype?) -> [String] {
    let own = subtype.map { ["plm:" + $0.rawValue] } ?? []
    return switch kind {
    case .article: ["schema:NewsArticle", "prov:Entity"]
    case .person: ["plm:Person", "foaf:Person"]
    case .body: ["plm:Body", "org:Organization"] + own
    case .position: ["plm:Position", "org:Post"]
    case .event: ["plm:Event", "schema:Event"] + own
    case .directive: ["plm:Directive", "eli:LegalResource"]
    case .place: ["plm:Place", "schema:AdministrativeArea"]
    case .tenure: ["plm:Tenure", "org:Membership"]
    }
  }
}
