/// The formats a graph is written in: the one table of names, media types, extensions and writers.
public enum ExportFormat: String, Sendable, CaseIterable {
  case turtle, ntriples, nquads, jsonld, graphml, dot, svg

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
    case .dot: "text/vnd.graphviz; charset=utf-8"
    case .svg: "image/svg+xml"
    }
  }

  /// The extension of file names, without a dot.
  public var fileExtension: String {
    switch self {
    case .turtle: "ttl"
    case .ntriples: "nt"
    case .nquads: "nq"
    case .jsonld: "jsonld"
    case .graphml: "graphml"
    case .dot: "dot"
    case .svg: "svg"
    }
  }

  /// The writer of this format.
  public func exporter(_ options: ExportOptions = ExportOptions()) -> any GraphExporter {
    switch self {
    case .turtle: TurtleExporter(options.rdf)
    case .ntriples: NTriplesExporter(options.rdf)
    case .nquads: NQuadsExporter(options.rdf)
    case .jsonld: JSONLDExporter(options.rdf)
    case .graphml: GraphMLExporter(language: options.language)
    case .dot: DOTExporter(language: options.language, nodeLimit: options.nodeLimit)
    case .svg:
      SVGExporter(
        picture: DOTExporter(language: options.language, nodeLimit: options.nodeLimit),
        layoutSeconds: options.layoutSeconds)
    }
  }
}
