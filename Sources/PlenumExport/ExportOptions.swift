/// What a user can choose about an export; each format takes what concerns it.
public struct ExportOptions: Sendable {
  /// The base IRI, and how statements are written (RDF).
  public var rdf = RDFOptions()
  /// Which nodes and links are written, and the language of captions (all but RDF).
  public var network = NetworkOptions()
  /// The most nodes a picture shows unless the network has a limit of its own, nil for all.
  public var nodeLimit: Int? = DOTExporter.defaultNodeLimit
  /// Seconds Graphviz may take (SVG, HTML).
  public var layoutSeconds = SVGExporter.defaultLayoutSeconds
  /// Whether nodes and links have the days between which they were so (GEXF).
  public var isDynamic = false
  /// How cells are written (CSV).
  public var csv = CSVOptions()

  /// The default choices.
  public init() {}

  /// The language of captions.
  public var language: CaptionLanguage {
    get { network.language }
    set { network.language = newValue }
  }

  /// The choices for pictures.
  var picture: NetworkOptions {
    var options = network
    options.maxNodes = network.maxNodes ?? nodeLimit
    return options
  }
}
