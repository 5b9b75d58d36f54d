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
    let nodeData = GraphMLData(NetworkColumn<NetworkNode>.all, prefix: "n_")
    let linkData = GraphMLData(NetworkColumn<Link>.all, prefix: "e_")
    try network.forEachNode { node in
      output.write("    <node id=\"")
      XMLText.write(node.node.id.rawValue, to: &output)
      output.write("\">\n")
      nodeData.write(node, to: &output)
      output.write("    </node>\n")
      counts.nodes += 1
      try output.drain()
    }
    try network.forEachLink { link in
      write(link, linkData, to: &output)
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

  private func write(_ link: Link, _ data: GraphMLData<Link>, to output: inout ExportOutput) {
    output.write("    <edge id=\"")
    output.write(link.id)
    output.write("\" source=\"")
    XMLText.write(link.source.rawValue, to: &output)
    output.write("\" target=\"")
    XMLText.write(link.target.rawValue, to: &output)
    output.write("\">\n")
    data.write(link, to: &output)
    output.write("    </edge>\n")
  }
}

/// Writes the attributes of nodes or edges.
private struct GraphMLData<Element> {
  private let columns: [(start: String, column: NetworkColumn<Element>)]

  init(_ columns: [NetworkColumn<Element>], prefix: String) {
    self.columns = columns.map {
      (start: "      <data key=\"\(prefix)\($0.name)\">", column: $0)
    }
  }

  func write(_ element: Element, to output: inout ExportOutput) {
    for index in columns.indices {
      guard let value = columns[index].column.value(element) else { continue }
      output.write(columns[index].start)
      XMLText.write(value, to: &output)
      output.write("</data>\n")
    }
  }
}

extension GraphExporter where Self == GraphMLExporter {
  /// GraphML with Vietnamese edge labels.
  public static var graphML: Self { GraphMLExporter() }
}
