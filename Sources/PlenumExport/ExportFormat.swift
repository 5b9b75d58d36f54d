/// The formats a graph is written in: the one table of names, media types, extensions and writers.
public enum ExportFormat: String, Sendable, CaseIterable {
  case turtle, ntriples, nquads, jsonld
  case graphml, gexf
  case dot, svg
  case csv, neo4j, cypher
  case html

  /// The formats `plenum build` writes when none is asked for.
  public static let standard: [ExportFormat] = [.turtle, .graphml, .dot]

  /// The format's name on the command line.
  public var name: String { rawValue }

  /// The media type, with the charset where text has one.
  public var mediaType: String {
    switch self {
    case .turtle: "text/turtle; charset=utf-8"
    case .ntriples: "application/n-triples"
    case .nquads: "application/n-quads"
    case .jsonld: "application/ld+json"
    case .graphml: "application/graphml+xml"
    case .gexf: "application/gexf+xml"
    case .dot: "text/vnd.graphviz; charset=utf-8"
    case .svg: "image/svg+xml"
    case .csv: "text/csv; charset=utf-8"
    case .neo4j: "text/csv; charset=utf-8; header=present"
    case .cypher: "application/x-cypher-query; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    }
  }

  /// The extension of file names, without a dot.
  public var fileExtension: String {
    switch self {
    case .turtle: "ttl"
    case .ntriples: "nt"
    case .nquads: "nq"
    default: rawValue
    }
  }

  /// How many files the format is; several are named by what they hold: `graph.nodes.csv`.
  public var fileCount: Int { self == .csv || self == .neo4j ? 2 : 1 }

  /// Whether the format has words only for what articles state: it has no weighted views.
  public var isRDF: Bool { [.turtle, .ntriples, .nquads, .jsonld].contains(self) }

  /// Whether statements can be RDF 1.2 reifiers.
  public var hasReifiers: Bool { isRDF && self != .jsonld }

  /// The writer of this format.
  public func exporter(_ options: ExportOptions = ExportOptions()) -> any GraphExporter {
    switch self {
    case .turtle: TurtleExporter(options.rdf)
    case .ntriples: NTriplesExporter(options.rdf)
    case .nquads: NQuadsExporter(options.rdf)
    case .jsonld: JSONLDExporter(options.rdf)
    case .graphml: GraphMLExporter(options.network)
    case .gexf: GEXFExporter(options.network, isDynamic: options.isDynamic)
    case .dot: DOTExporter(options.picture)
    case .svg:
      SVGExporter(picture: DOTExporter(options.picture), layoutSeconds: options.layoutSeconds)
    case .csv: CSVExporter(options.network, csv: options.csv)
    case .neo4j: Neo4jExporter(options.network, csv: options.csv)
    case .cypher: CypherExporter(options.network)
    case .html:
      HTMLExporter(
        options.network, picture: DOTExporter(options.picture), layoutSeconds: options.layoutSeconds
      )
    }
  }
}
