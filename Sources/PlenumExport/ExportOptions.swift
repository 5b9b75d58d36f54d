/// What a user can choose about an export; each format takes what concerns it.
public struct ExportOptions: Sendable {
  /// The base IRI, and how statements are written (RDF).
  public var rdf = RDFOptions()
  /// The language of captions (GraphML, DOT, SVG).
  public var language = CaptionLanguage.vietnamese
  /// The most nodes a picture shows, nil for all (DOT, SVG).
  public var nodeLimit: Int? = DOTExporter.defaultNodeLimit
  /// Seconds Graphviz may take (SVG).
  public var layoutSeconds = SVGExporter.defaultLayoutSeconds

  /// The default choices.
  public init() {}
}
