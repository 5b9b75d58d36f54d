public import PlenumModel

/// Writes one page that holds everything: a picture, search, tables, every edge with its quotes.
///
/// It needs no network and opens from disk. The picture needs Graphviz and has its own limit of nodes;
/// the page says when there is none. Text of articles stands only in escaped text and in JSON that no
/// browser runs. The writer keeps the names of nodes, since links tell their ends by number.
public struct HTMLExporter: GraphExporter {
  private let options: NetworkOptions
  private let picture: DOTExporter
  private let layoutSeconds: Double

  /// Makes an exporter of a view.
  public init(
    _ options: NetworkOptions = NetworkOptions(), picture: DOTExporter = DOTExporter(),
    layoutSeconds: Double = SVGExporter.defaultLayoutSeconds
  ) {
    self.options = options
    self.picture = picture
    self.layoutSeconds = layoutSeconds
  }

  /// Writes the page.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let page = HTMLPage(language: options.language)
    let network = try Network(graph, options, scope: .records)
    page.writeStart(notes: network.notes, to: &output)
    do {
      page.write(
        picture: try SVGExporter(picture: picture, layoutSeconds: layoutSeconds).text(of: graph),
        to: &output)
    } catch let error as ExportError {
      page.write(missingPicture: error.reason, to: &output)
    }
    let counts = try write(network, to: &output)
    page.writeEnd(to: &output)
    return counts
  }

  /// Writes the data of a source, node by node and link by link.
  func write(_ network: some NetworkSource, to output: inout ExportOutput) throws -> ExportCounts {
    var counts = ExportCounts(network)
    var data = HTMLData(options.language)
    output.write("<script type=\"application/json\" id=\"data\">\n{\"nodes\":[\n")
    try network.forEachNode { node in
      guard let value = data.node(node) else { return }
      output.write((counts.nodes > 0 ? ",\n" : "") + HTMLEscape.json(value))
      counts.nodes += 1
      try output.drain()
    }
    output.write("\n],\"links\":[\n")
    var types: Set<String> = []
    try network.forEachLink { link in
      guard let value = data.link(link) else { return }
      types.insert(link.type)
      output.write((counts.edges > 0 ? ",\n" : "") + HTMLEscape.json(value))
      counts.edges += 1
      try output.drain()
    }
    output.write("\n],\"words\":\(HTMLEscape.json(words(types)))}\n</script>\n")
    return counts
  }

  private func words(_ types: Set<String>) -> JSONValue {
    let words = HTMLWords(language: options.language)
    let relations = HTMLWords.order(types).map { type in
      JSONValue.array([.string(type)] + words.sides(of: type).map { .string($0) })
    }
    let kinds = HTMLData.kinds.map { kind in
      JSONValue.array(
        [kind.rawValue, words.plural(kind), kind.names[options.language]].map { .string($0) })
    }
    return .object([
      "interface": .object(words.interface.mapValues { .string($0) }), "kinds": .array(kinds),
      "relations": .array(relations),
    ])
  }
}

extension GraphExporter where Self == HTMLExporter {
  /// A page of everything.
  public static var html: Self { HTMLExporter() }
}
