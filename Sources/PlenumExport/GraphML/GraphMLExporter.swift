public import PlenumModel

/// Writes GraphML for Gephi, yEd, networkx and igraph: a multigraph with typed attributes.
///
/// Nodes are persons, bodies, positions, events, directives and places. Edges are the relations
/// articles state and the links `postIn`, `organizer`, `location`, `within`, `jurisdiction`,
/// `subOrganizationOf`, `succeededBy`, `passedBy`. Articles, tenures and the links `about` and `mentions` are left
/// out; the attribute `weight` counts articles (1 for structural links), and `quote`, `article` and
/// `date` come from the earliest article that states an edge. Values of one attribute are joined by
/// ` | `. Characters that XML forbids are left out.
public struct GraphMLExporter: StreamingExporter {
  private let options: NetworkOptions

  /// Makes an exporter of everything.
  public init(language: CaptionLanguage = .vietnamese) {
    var options = NetworkOptions()
    options.language = language
    self.init(options)
  }

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions) {
    self.options = options
  }

  /// Writes keys, nodes and edges.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    try source.withNetwork(options) { try write($0, to: &output) }
  }

  /// Writes a source, node by node and link by link.
  func write(_ network: some NetworkSource, to output: inout ExportOutput) throws -> ExportCounts {
    var counts = ExportCounts(network)
    writeHeader(network, to: &output)
    try network.forEachNode { node in
      output.write("    <node id=\"\(XMLText.escaped(node.node.id.rawValue))\">\n")
      write(NetworkColumn.all, of: node, prefix: "n_", to: &output)
      output.write("    </node>\n")
      counts.nodes += 1
      try output.drain()
    }
    try network.forEachLink { link in
      write(link, to: &output)
      counts.edges += 1
      try output.drain()
    }
    output.write("  </graph>\n</graphml>\n")
    return counts
  }

  private func writeHeader(_ network: some NetworkSource, to output: inout ExportOutput) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for note in network.notes { output.write("  <!-- \(XMLText.comment(note)) -->\n") }
    writeKeys(NetworkColumn<NetworkNode>.all, target: "node", prefix: "n_", to: &output)
    writeKeys(NetworkColumn<Link>.all, target: "edge", prefix: "e_", to: &output)
    let kind = network.isDirected ? "directed" : "undirected"
    output.write("  <graph id=\"plenum\" edgedefault=\"\(kind)\">\n")
  }

  private func writeKeys<Element>(
    _ columns: [NetworkColumn<Element>], target: String, prefix: String,
    to output: inout ExportOutput
  ) {
    for column in columns {
      output.write(
        "  <key id=\"\(prefix)\(column.name)\" for=\"\(target)\""
          + " attr.name=\"\(column.name)\" attr.type=\"\(column.type.rawValue)\"/>\n")
    }
  }

  private func write(_ link: Link, to output: inout ExportOutput) {
    let source = XMLText.escaped(link.source.rawValue)
    let target = XMLText.escaped(link.target.rawValue)
    output.write("    <edge id=\"\(link.id)\" source=\"\(source)\" target=\"\(target)\">\n")
    write(NetworkColumn.all, of: link, prefix: "e_", to: &output)
    output.write("    </edge>\n")
  }

  private func write<Element>(
    _ columns: [NetworkColumn<Element>], of element: Element, prefix: String,
    to output: inout ExportOutput
  ) {
    for column in columns {
      guard let value = column.value(element) else { continue }
      output.write("      <data key=\"\(prefix)\(column.name)\">")
      output.write(XMLText.escaped(value))
      output.write("</data>\n")
    }
  }
}

extension GraphExporter where Self == GraphMLExporter {
  /// GraphML with Vietnamese edge labels.
  public static var graphML: Self { GraphMLExporter() }
}
