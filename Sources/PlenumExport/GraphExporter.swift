public import PlenumModel

/// Writes a graph in one format.
///
/// The same graph gives the same bytes every time, from memory and from a store. A new format is one conforming
/// type and one case of ``ExportFormat``.
public protocol GraphExporter: Sendable {
  /// Writes a graph in memory and says how much it wrote. The caller finishes the output.
  func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts

  /// Writes the graph of a source and says how much it wrote. The caller finishes the output.
  func write(_ source: any GraphSource, to output: inout ExportOutput) throws -> ExportCounts

  /// Writes the graph of a source to a file, which appears under its name only when it is complete; a format of
  /// several files writes `graph.nodes.csv`, `graph.edges.csv` for `graph.csv`.
  @discardableResult
  func write(_ source: any GraphSource, toFile path: String) throws -> ExportCounts
}

/// A writer that takes one node after the other, so that memory does not grow with the graph.
public protocol StreamingExporter: GraphExporter {}

extension GraphExporter {
  /// Writes the graph of a source, which is brought into memory.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    try write(source.graph(), to: &output)
  }

  /// Writes the graph to one file.
  @discardableResult
  public func write(_ source: any GraphSource, toFile path: String) throws -> ExportCounts {
    try AtomicFile.write(to: path) { output in try write(source, to: &output) }
  }

  /// The graph's text in this format.
  public func text(of source: any GraphSource) throws -> String {
    var output = ExportOutput()
    _ = try write(source, to: &output)
    return output.text
  }
}

extension StreamingExporter {
  /// Writes a graph in memory as any other source.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    try write(graph as any GraphSource, to: &output)
  }
}
