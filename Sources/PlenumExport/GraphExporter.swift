public import PlenumModel

/// Writes a graph in one format.
///
/// The same graph gives the same bytes every time. A new format is one conforming type with a static
/// factory, and one case of ``ExportFormat``.
public protocol GraphExporter: Sendable {
  /// Writes the graph and says how much it wrote. The caller finishes the output.
  func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts

  /// Writes the graph to a file, which appears under its name only when it is complete; a format of
  /// several files writes `graph.nodes.csv`, `graph.edges.csv` for `graph.csv`.
  @discardableResult
  func write(_ graph: Graph, toFile path: String) throws -> ExportCounts
}

extension GraphExporter {
  /// Writes the graph to one file.
  @discardableResult
  public func write(_ graph: Graph, toFile path: String) throws -> ExportCounts {
    try AtomicFile.write(to: path) { output in try write(graph, to: &output) }
  }

  /// The graph's text in this format.
  public func text(of graph: Graph) throws -> String {
    var output = ExportOutput()
    _ = try write(graph, to: &output)
    return output.text
  }
}
