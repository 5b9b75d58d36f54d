public import PlenumModel

/// Writes GEXF 1.3 for Gephi: nodes with colour and size, edges with relation and quote.
///
/// Nodes and edges are those of ``GraphMLExporter``. Edges that share their ends differ in `kind`, the
/// relation. A dynamic file also has the days between which events, posts and relations were so; a date
/// of which only the month or year is known stands for its first and last day.
public struct GEXFExporter: StreamingExporter {
  private let options: NetworkOptions
  private let isDynamic: Bool

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions = NetworkOptions(), isDynamic: Bool = false) {
    self.options = options
    self.isDynamic = isDynamic
  }

  /// Writes attributes, nodes and edges.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    try source.withNetwork(options, hasSpells: isDynamic) { try write($0, to: &output) }
  }

  /// Writes a source, node by node and link by link.
  func write(_ network: some NetworkSource, to output: inout ExportOutput) throws -> ExportCounts {
    var counts = ExportCounts(network)
    writeHeader(network, to: &output)
    output.write("    <nodes>\n")
    try network.forEachNode { node in
      write(node, to: &output)
      counts.nodes += 1
      try output.drain()
    }
    output.write("    </nodes>\n    <edges>\n")
    try network.forEachLink { link in
      write(link, to: &output)
      counts.edges += 1
      try output.drain()
    }
    output.write("    </edges>\n  </graph>\n</gexf>\n")
    return counts
  }

  /// The comment has accents, by which old readers guess the encoding.
  private func writeHeader(_ network: some NetworkSource, to output: inout ExportOutput) {
    let notes = network.notes.map(XMLText.escaped).joined(separator: "; ")
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Đồ thị tri thức do plenum viết -->
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <meta>
          <creator>plenum</creator>
          <description>\(notes.isEmpty ? "knowledge graph" : notes)</description>
        </meta>
        <graph defaultedgetype="\(network.isDirected ? "directed" : "undirected")" \
      \(isDynamic ? "mode=\"dynamic\" timeformat=\"date\"" : "mode=\"static\"")>

      """)
    writeAttributes(NetworkColumn.gexfNodes, of: "node", to: &output)
    writeAttributes(NetworkColumn.gexfLinks, of: "edge", to: &output)
  }

  private func writeAttributes<Element>(
    _ columns: [NetworkColumn<Element>], of element: String, to output: inout ExportOutput
  ) {
    output.write("    <attributes class=\"\(element)\" mode=\"static\">\n")
    for column in columns {
      let type = column.type == .int ? "integer" : column.type.rawValue
      output.write(
        "      <attribute id=\"\(column.name)\" title=\"\(column.name)\" type=\"\(type)\"/>\n")
    }
    output.write("    </attributes>\n")
  }

  private func write(_ node: NetworkNode, to output: inout ExportOutput) {
    let id = XMLText.escaped(node.node.id.rawValue)
    let label = XMLText.escaped(node.node.label)
    let size = DecimalText.plain(node.size * 10) ?? "10.0"
    output.write("      <node id=\"\(id)\" label=\"\(label)\"\(days(of: node.spell))>\n")
    write(NetworkColumn.gexfNodes, of: node, to: &output)
    output.write(
      "        <viz:color \(GEXFColour.attributes(of: Palette.mark(of: node.node.kind)))/>\n")
    output.write("        <viz:size value=\"\(size)\"/>\n      </node>\n")
  }

  private func write(_ link: Link, to output: inout ExportOutput) {
    let source = XMLText.escaped(link.source.rawValue)
    let target = XMLText.escaped(link.target.rawValue)
    output.write("      <edge id=\"\(link.id)\" source=\"\(source)\" target=\"\(target)\"")
    output.write(" kind=\"\(link.type)\" label=\"\(XMLText.escaped(link.label))\"")
    output.write(" weight=\"\(link.weight).0\"\(days(of: link.spell))>\n")
    write(NetworkColumn.gexfLinks, of: link, to: &output)
    if let colour = Palette.colour(ofRelation: link.type) {
      output.write("        <viz:color \(GEXFColour.attributes(of: colour))/>\n")
    }
    output.write("      </edge>\n")
  }

  private func write<Element>(
    _ columns: [NetworkColumn<Element>], of element: Element, to output: inout ExportOutput
  ) {
    output.write("        <attvalues>\n")
    for column in columns {
      guard let value = column.value(element) else { continue }
      output.write("          <attvalue for=\"\(column.name)\" value=\"")
      output.write(XMLText.escaped(value))
      output.write("\"/>\n")
    }
    output.write("        </attvalues>\n")
  }

  private func days(of spell: Spell?) -> String {
    guard isDynamic, let spell else { return "" }
    let start = spell.start.map { " start=\"\($0.firstDay.iso)\"" } ?? ""
    return start + (spell.end.map { " end=\"\($0.lastDay.iso)\"" } ?? "")
  }
}

extension NetworkColumn<NetworkNode> {
  /// The attributes of nodes that GEXF has no own words for.
  fileprivate static let gexfNodes = all.filter { $0.name != "label" }.map {
    $0.name == "weight" ? $0.renamed("articles") : $0
  }
}

extension NetworkColumn<Link> {
  /// The attributes of edges that GEXF has no own words for; readers keep `type` for direction.
  fileprivate static let gexfLinks = all.filter { $0.name != "label" && $0.name != "weight" }.map {
    $0.name == "type" ? $0.renamed("relation") : $0
  }
}

extension GraphExporter where Self == GEXFExporter {
  /// GEXF of everything without days.
  public static var gexf: Self { GEXFExporter() }
}
