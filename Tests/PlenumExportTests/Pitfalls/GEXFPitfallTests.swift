import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

/// The pitfalls of GEXF that others fell into, by their numbers in the field notes.
@Suite struct GEXFPitfallTests {
  @Test func `pitfall 17: parallel edges differ in kind, ids are unique in the file`() throws {
    let found = try XMLReading(GEXFExporter().text(of: SampleGraphs.parallel))
    #expect(found.edges.map { $0.attributes["kind"] } == ["chaired", "spokeAt"])
    let meeting = try XMLReading(GEXFExporter().text(of: SampleGraphs.meeting))
    #expect(Set(meeting.edges.map { $0.attributes["id"] }).count == meeting.edges.count)
    let kinds = meeting.edges.map {
      [$0.attributes["source"], $0.attributes["target"], $0.attributes["kind"]]
    }
    #expect(Set(kinds).count == kinds.count)
  }

  @Test func `pitfall 18: no attribute has a name that readers keep for themselves`() throws {
    let found = try XMLReading(GEXFExporter().text(of: SampleGraphs.meeting))
    let titles = (found.others["attribute"] ?? []).compactMap { $0["title"] }
    let reserved: Set = [
      "id", "label", "source", "target", "weight", "start", "end", "viz", "pid", "timeset",
    ]
    #expect(titles.count > 20)
    #expect(reserved.isDisjoint(with: titles))
    #expect(found.edges.allSatisfy { $0.values["type"] == nil && $0.values["relation"] != nil })
  }

  @Test func `pitfall 19: the encoding is declared and an accent stands at the top`() throws {
    let text = try GEXFExporter().text(of: SampleGraphs.empty)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Đồ thị"))
    #expect(text.utf8.prefix(100).contains { $0 > 0x7F })
  }

  @Test func `pitfall 20: files are static unless days are asked for`() throws {
    let plain = try GEXFExporter().text(of: SampleGraphs.meeting)
    #expect(plain.contains("mode=\"static\""))
    #expect(!plain.contains("timeformat"))
    #expect(!plain.contains(" start="))
    let dynamic = try GEXFExporter(isDynamic: true).text(of: SampleGraphs.meeting)
    let found = try XMLReading(dynamic)
    #expect(found.others["graph"]?.first?["mode"] == "dynamic")
    #expect(found.others["graph"]?.first?["timeformat"] == "date")
    let session = try #require(found.nodes.first { $0.attributes["id"] == "event-2" })
    #expect(session.attributes["start"] == "2020-12-01")
    #expect(session.attributes["end"] == "2020-12-31")
  }

  @Test func `days of edges lie within those of their event`() throws {
    let found = try XMLReading(GEXFExporter(isDynamic: true).text(of: SampleGraphs.meeting))
    let edges = found.edges.filter { $0.attributes["target"] == "event-1" }
    #expect(edges.count > 10)
    #expect(edges.allSatisfy { $0.attributes["start"] == "2020-09-08" })
    #expect(edges.allSatisfy { $0.attributes["end"] == "2020-09-08" })
  }

  @Test func `a post has the days of its tenure`() throws {
    let found = try XMLReading(GEXFExporter(isDynamic: true).text(of: SampleGraphs.meeting))
    let elected = try #require(found.edges.first { $0.attributes["kind"] == "elected" })
    #expect(elected.attributes["start"] == "2020-09-08")
    #expect(elected.attributes["end"] == "2020-09-09")
  }

  @Test func `nodes without days of their own have those of their edges`() throws {
    let found = try XMLReading(GEXFExporter(isDynamic: true).text(of: SampleGraphs.meeting))
    let elected = try #require(found.edges.first { $0.attributes["kind"] == "elected" })
    let post = found.nodes.first { $0.attributes["id"] == elected.attributes["target"] }
    #expect(post?.attributes["start"] == "2020-09-08")
    let starts = Dictionary(grouping: found.edges) { $0.attributes["source"] ?? "" }
      .mapValues { $0.compactMap { $0.attributes["start"] }.min() }
    let persons = found.nodes.filter { $0.values["type"] == "Person" }
    #expect(persons.count > 5)
    for person in persons {
      #expect(person.attributes["start"] == starts[person.attributes["id"] ?? ""] ?? nil)
    }
  }

  @Test func `nodes that only timeless edges join have no days`() throws {
    let found = try XMLReading(GEXFExporter(isDynamic: true).text(of: SampleGraphs.meeting))
    let dated = Set(
      found.edges.filter { $0.attributes["start"] != nil || $0.attributes["end"] != nil }
        .flatMap { [$0.attributes["source"] ?? "", $0.attributes["target"] ?? ""] })
    let places = found.nodes.filter { $0.values["type"] == "Place" }
    #expect(!places.isEmpty)
    for place in places where !dated.contains(place.attributes["id"] ?? "") {
      #expect(place.attributes["start"] == nil && place.attributes["end"] == nil)
    }
  }

  @Test func `nodes have the palette's colour and grow with their edges`() throws {
    let text = try GEXFExporter().text(of: SampleGraphs.meeting)
    let found = try XMLReading(text)
    let sizes = (found.others["viz:size"] ?? []).compactMap { $0["value"].flatMap(Double.init) }
    #expect(sizes.count == found.nodes.count)
    #expect(Set(sizes).count > 3)
    #expect(text.contains("<viz:color r=\"0\" g=\"114\" b=\"178\"/>"))
  }

  @Test(PythonTool.needs("networkx"), arguments: ["empty", "meeting", "hostile"], [false, true])
  func `networkx finds the nodes and edges that were written`(name: String, isDynamic: Bool) throws
  {
    let folder = try TemporaryFolder()
    let counts = try GEXFExporter(isDynamic: isDynamic).write(
      SampleGraphs.named(name), toFile: folder.path("g.gexf"))
    let script = """
      import sys, networkx as nx
      g = nx.read_gexf(sys.argv[1])
      print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())
      """
    let found = try PythonTool.run(script, [folder.path("g.gexf")])
    #expect(found == "\(counts.nodes) \(counts.edges) True\n")
  }
}
