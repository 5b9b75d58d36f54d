/// What an exporter wrote, so that it can be reported and compared with what a reader finds.
public struct ExportCounts: Hashable, Sendable, CustomStringConvertible {
  /// RDF triples; zero for formats that have none.
  public var triples = 0
  /// Lines of N-Quads, where a triple stands once in each of its graphs; zero for other formats.
  public var quads = 0
  /// Nodes; zero for RDF.
  public var nodes = 0
  /// Edges; zero for RDF.
  public var edges = 0
  /// Nodes that a limit kept out of the file.
  public var omittedNodes = 0
  /// Edges left out because one end is not a node of the graph.
  public var danglingEdges = 0

  /// Counts nothing yet.
  public init() {}

  /// A phrase such as `30 nodes, 41 edges`.
  public var description: String {
    var parts = triples > 0 || nodes + edges + quads == 0 ? ["\(triples) triples"] : []
    if quads > 0 { parts.append("\(quads) quads") }
    if nodes + edges > 0 { parts += ["\(nodes) nodes", "\(edges) edges"] }
    if omittedNodes > 0 { parts.append("\(omittedNodes) lighter nodes left out") }
    if danglingEdges > 0 { parts.append("\(danglingEdges) edges without an end left out") }
    return parts.joined(separator: ", ")
  }
}
