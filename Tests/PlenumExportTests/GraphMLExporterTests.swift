import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct GraphMLExporterTests {
  private static let read = """
    import sys, json, networkx as nx
    g = nx.read_graphml(sys.argv[1], force_multigraph=True)
    """

  @Test(PythonTool.needs("networkx"), arguments: ["empty", "meeting", "hostile"])
  func `networkx finds the nodes and edges that were written`(name: String) throws {
    let folder = try TemporaryFolder()
    let counts = try write(SampleGraphs.named(name), in: folder)
    let script = Self.read + "\nprint(g.number_of_nodes(), g.number_of_edges(), g.is_directed())"
    let found = try PythonTool.run(script, [folder.path("g.graphml")])
    #expect(found == "\(counts.nodes) \(counts.edges) True\n")
  }

  @Test(PythonTool.needs("networkx"))
  func `hostile labels come back but for what XML forbids`() throws {
    let folder = try TemporaryFolder()
    try write(SampleGraphs.hostile, in: folder)
    let labels = SampleGraphs.hostileLabels
    let script =
      Self.read + """

        print(json.dumps([g.nodes[f"person-{i}"].get("label") or "" for i in range(int(sys.argv[2]))]))
        """
    let found = try PythonTool.run(script, [folder.path("g.graphml"), String(labels.count)])
    #expect(try scalars(ofJSON: found) == labels.map { $0.unicodeScalars.filter(isLegalInXML) })
  }

  @Test(PythonTool.needs("networkx"))
  func `an edge tells its articles, its best confidence and its first quote`() throws {
    let folder = try TemporaryFolder()
    try write(SampleGraphs.meeting, in: folder)
    let script =
      Self.read + """

        e = [d for u, v, d in g.edges(data=True) if d["type"] == "chaired" and v == "event-1"][0]
        print(e["label"], e["weight"], e["confidence"], e["date"], e["quote"][:8], type(e["weight"]))
        """
    let found = try PythonTool.run(script, [folder.path("g.graphml")])
    #expect(found == "chủ trì 2 0.95 2020-09-09 Đồng chí <class 'int'>\n")
  }

  @Test(.enabled(if: ExternalTool.isInstalled("xmllint"), "install libxml2-utils"))
  func `xmllint accepts hostile labels`() throws {
    let folder = try TemporaryFolder()
    try write(SampleGraphs.hostile, in: folder)
    let outcome = try #require(ExternalTool("xmllint")).run(["--noout", folder.path("g.graphml")])
    #expect(outcome.isSilentSuccess)
  }

  @Test func `articles, tenures and mentions are left out`() throws {
    let text = try GraphMLExporter().text(of: SampleGraphs.meeting)
    #expect(!text.contains("<node id=\"article-"))
    #expect(!text.contains("<node id=\"tenure-"))
    #expect(!text.contains(">mentions<"))
  }

  @Test func `structural links are edges`() throws {
    let text = try GraphMLExporter().text(of: SampleGraphs.meeting)
    for type in [
      "postIn", "organizer", "location", "within", "jurisdiction", "subOrganizationOf", "passedBy",
    ] {
      #expect(text.contains("<data key=\"e_type\">\(type)</data>"), "\(type)")
    }
  }

  @Test func `an edge without an end is left out and counted`() throws {
    var event = Node(id: NodeID(rawValue: "event-1"), kind: .event, label: "Hội nghị")
    event[.location] = [.node(NodeID(rawValue: "place-missing"))]
    var output = ExportOutput()
    let graph = Graph(nodes: [event], statements: [])
    let counts = try GraphMLExporter().write(graph, to: &output)
    #expect(counts.edges == 0)
    #expect(counts.danglingEdges == 1)
    #expect(!output.text.contains("<edge"))
  }

  @Test func `English captions can be chosen`() throws {
    let text = try GraphMLExporter(language: .english).text(of: SampleGraphs.meeting)
    #expect(text.contains("<data key=\"e_label\">chaired</data>"))
  }

  @discardableResult
  private func write(_ graph: Graph, in folder: TemporaryFolder) throws -> ExportCounts {
    try GraphMLExporter().write(graph, toFile: folder.path("g.graphml"))
  }

  private func isLegalInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }
}
