import PlenumModel

/// What a user can choose about an export; each format takes what concerns it.
public struct ExportOptions: Sendable {
  /// Namespace of the data IRIs (RDF).
  public var baseIRI = Vocabulary.data
  /// Whether statement nodes are written (RDF).
  public var provenance = Provenance.statements
  /// The language of captions (GraphML, DOT, SVG).
  public var language = CaptionLanguage.vietnamese
  /// The most nodes a picture shows, nil for all (DOT, SVG).
  public var nodeLimit: Int? = DOTExporter.defaultNodeLimit
  /// Seconds Graphviz may take (SVG).
  public var layoutSeconds = SVGExporter.defaultLayoutSeconds

  /// The default choices.
  public init() {}
}
