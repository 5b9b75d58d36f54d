public import PlenumModel

/// Writes the DOT picture as SVG with Graphviz, which must be installed.
public struct SVGExporter: GraphExporter {
  /// Seconds Graphviz may take unless told otherwise.
  public static let defaultLayoutSeconds = 60.0

  /// The picture.
  public let picture: DOTExporter
  /// Seconds Graphviz may take.
  public let layoutSeconds: Double

  /// Makes an exporter.
  public init(
    picture: DOTExporter = DOTExporter(), layoutSeconds: Double = defaultLayoutSeconds
  ) {
    self.picture = picture
    self.layoutSeconds = layoutSeconds
  }

  /// Lays the picture out and copies the result.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    var dot = ExportOutput()
    let counts = try picture.write(graph, to: &dot)
    output.write(try Graphviz.svg(of: dot.text, seconds: layoutSeconds))
    try output.drain()
    return counts
  }
}

extension GraphExporter where Self == SVGExporter {
  /// SVG with Vietnamese captions and the default limits.
  public static var svg: Self { SVGExporter() }
}
