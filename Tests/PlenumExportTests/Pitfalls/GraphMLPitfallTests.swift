import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

/// The pitfalls of GraphML that others fell into, by their numbers in the field notes.
@Suite struct GraphMLPitfallTests {
  private let meeting: XMLReading

  init() throws {
    meeting = try XMLReading(GraphMLExporter().text(of: SampleGraphs.meeting))
  }

  @Test func `pitfall 10: every key says whether it is of nodes or edges, the graph has no data`() {
    let keys = meeting.others["key"] ?? []
    #expect(keys.count > 20)
    #expect(keys.allSatisfy { ["node", "edge"].contains($0["for"]) })
    #expect(meeting.others["graph"]?.count == 1)
    #expect(meeting.others["data"] == nil)
  }

  @Test func `pitfall 11: types are those every reader knows, several values are joined`() throws {
    let types = Set((meeting.others["key"] ?? []).compactMap { $0["attr.type"] })
    #expect(types == ["string", "int", "double"])
    var person = Node(id: NodeID(rawValue: "person-1"), kind: .person, label: "An")
    person[.altLabel] = [.string("B"), .string("A")]
    let found = try XMLReading(
      GraphMLExporter().text(of: Graph(nodes: [person], statements: [])))
    #expect(found.nodes[0].values["n_aliases"] == "A | B")
  }

  @Test func `pitfall 12: characters that XML forbids are left out, markup is escaped`() throws {
    let text = try GraphMLExporter().text(of: SampleGraphs.hostile)
    let forbidden = text.unicodeScalars.first { scalar in
      scalar.value < 0x20 && scalar != "\n" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
    }
    #expect(forbidden == nil)
    #expect(!text.contains("<script"))
    #expect(throws: Never.self) { try XMLReading(text) }
  }

  @Test func `pitfall 13: no attribute is named id, every end is a node of the file`() {
    let names = (meeting.others["key"] ?? []).compactMap { $0["attr.name"] }
    #expect(!names.contains("id"))
    let nodes = Set(meeting.nodes.compactMap { $0.attributes["id"] })
    let ends = meeting.edges.flatMap { [$0.attributes["source"], $0.attributes["target"]] }
    #expect(ends.allSatisfy { $0.map(nodes.contains) == true })
  }

  @Test func `pitfall 14: relations between the same two nodes stay apart`() throws {
    let graph = SampleGraphs.parallel
    let found = try XMLReading(GraphMLExporter().text(of: graph))
    #expect(found.edges.map { $0.values["e_type"] } == ["chaired", "spokeAt"])
    #expect(Set(found.edges.map { $0.attributes["id"] }).count == 2)
  }

  @Test(arguments: GraphView.allCases)
  func `pitfall 15: all edges of a file are directed, or none`(view: GraphView) throws {
    var options = NetworkOptions()
    options.view = view
    let found = try XMLReading(GraphMLExporter(options).text(of: SampleGraphs.meeting))
    let expected = view == .coAttendance ? "undirected" : "directed"
    #expect(found.others["graph"]?.first?["edgedefault"] == expected)
    #expect(found.edges.allSatisfy { $0.attributes["directed"] == nil })
    #expect(!found.nodes.isEmpty)
  }

  @Test func `pitfall 16: a pair of tables that cannot be finished leaves the old ones`() throws {
    let folder = try TemporaryFolder()
    for name in ["graph.nodes.csv", "graph.edges.csv"] { try folder.write("old", to: name) }
    let pair = TablePair(
      names: ("nodes.csv", "edges.csv"), writeNodes: { _ in 1 },
      writeEdges: { _ in throw ExportError("disk", "is full") })
    #expect(throws: ExportError.self) {
      try pair.write(to: folder.path("graph.csv"), counts: ExportCounts())
    }
    #expect(try folder.names() == ["graph.edges.csv", "graph.nodes.csv"])
    #expect(try folder.text("graph.nodes.csv") == "old")
    #expect(try folder.text("graph.edges.csv") == "old")
  }
}
