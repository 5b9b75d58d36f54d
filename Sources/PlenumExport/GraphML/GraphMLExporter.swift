public import PlenumModel

/// Writes GraphML for Gephi, yEd, networkx and igraph: a directed multigraph with typed attributes.
///
/// Nodes are persons, bodies, positions, events, directives and places. Edges are the relations
/// articles state and the links `postIn`, `organizer`, `location`, `within`, `jurisdiction`,
/// `subOrganizationOf`, `passedBy`. Articles, tenures and the links `about` and `mentions` are left
/// out; the attribute `weight` counts articles (1 for structural links), and `quote`, `article` and
/// `date` come from the earliest article that states an edge. Values of one attribute are joined by
/// ` | `. Characters that XML forbids are left out.
public struct GraphMLExporter: GraphExporter {
  /// The language of edge labels.
  public let language: CaptionLanguage

  /// Makes an exporter.
  public init(language: CaptionLanguage = .vietnamese) {
    self.language = language
  }

  /// Writes keys, nodes and edges.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let network = Network(graph, language: language)
    writeHeader(to: &output)
    for node in network.nodes {
      let element = WeightedNode(node: node, weight: network.weights[node.id] ?? 0)
      output.write("    <node id=\"\(XMLText.escaped(node.id.rawValue))\">\n")
      write(GraphMLColumn.all, of: element, prefix: "n_", to: &output)
      output.write("    </node>\n")
      try output.drain()
    }
    for link in network.links {
      write(link, to: &output)
      try output.drain()
    }
    output.write("  </graph>\n</graphml>\n")
    var counts = ExportCounts()
    counts.nodes = network.nodes.count
    counts.edges = network.links.count
    counts.danglingEdges = network.danglingEdges
    return counts
  }

  private func writeHeader(to output: inout ExportOutput) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    writeKeys(GraphMLColumn<WeightedNode>.all, target: "node", prefix: "n_", to: &output)
    writeKeys(GraphMLColumn<Link>.all, target: "edge", prefix: "e_", to: &output)
    output.write("  <graph id=\"plenum\" edgedefault=\"directed\">\n")
  }

  private func writeKeys<Element>(
    _ columns: [GraphMLColumn<Element>], target: String, prefix: String,
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
    write(GraphMLColumn.all, of: link, prefix: "e_", to: &output)
    output.write("    </edge>\n")
  }

  private func write<Element>(
    _ columns: [GraphMLColumn<Element>], of element: Element, prefix: String,
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
