import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// What independent RDF readers find in Turtle and N-Triples.
@Suite struct RDFReadersTests {
  static let graphs: [String] = ["empty", "meeting", "crawled", "hostile"]

  @Test(.enabled(if: ExternalTool.isInstalled("serdi"), "install serdi"), arguments: graphs)
  func `serdi counts the triples that were written`(name: String) throws {
    let folder = try TemporaryFolder()
    let counts = try turtle(name, in: folder)
    let outcome = try #require(ExternalTool("serdi")).run(["-i", "turtle", folder.path("g.ttl")])
    #expect(outcome.isSilentSuccess)
    #expect(lines(outcome.output) == counts.triples)
  }

  @Test(.enabled(if: ExternalTool.isInstalled("rapper"), "install rapper"), arguments: graphs)
  func `rapper counts the triples that were written`(name: String) throws {
    let folder = try TemporaryFolder()
    let counts = try turtle(name, in: folder)
    let rapper = try #require(ExternalTool("rapper"))
    let outcome = try rapper.run(["-q", "-i", "turtle", folder.path("g.ttl")])
    #expect(outcome.isSilentSuccess)
    #expect(lines(outcome.output) == counts.triples)
  }

  @Test(PythonTool.needs("pyoxigraph", "rdflib"), arguments: graphs)
  func `Oxigraph and rdflib find the same triples in Turtle and N-Triples`(name: String) throws {
    let folder = try TemporaryFolder()
    let counts = try turtle(name, in: folder)
    let lineCounts = try ExportFormat.ntriples.exporter()
      .write(graph(name), toFile: folder.path("g.nt"))
    #expect(lineCounts == counts)
    let script = """
      import sys, pyoxigraph as ox, rdflib
      turtle = set(ox.parse(path=sys.argv[1], format=ox.RdfFormat.TURTLE))
      lines = set(ox.parse(path=sys.argv[2], format=ox.RdfFormat.N_TRIPLES))
      print(len(turtle), len(turtle ^ lines), len(rdflib.Graph().parse(sys.argv[1])))
      """
    let found = try PythonTool.run(script, [folder.path("g.ttl"), folder.path("g.nt")])
    #expect(found == "\(counts.triples) 0 \(counts.triples)\n")
  }

  @Test(PythonTool.needs("pyoxigraph"))
  func `hostile labels come back from Turtle but for noncharacters`() throws {
    let folder = try TemporaryFolder()
    _ = try turtle("hostile", in: folder)
    let script = """
      import sys, json, pyoxigraph as ox
      label = ox.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
      found = {t.subject.value.rsplit("/", 1)[1]: t.object.value
        for t in ox.parse(path=sys.argv[1], format=ox.RdfFormat.TURTLE) if t.predicate == label}
      print(json.dumps([found[f"person-{i}"] for i in range(int(sys.argv[2]))]))
      """
    let labels = SampleGraphs.hostileLabels
    let found = try PythonTool.run(script, [folder.path("g.ttl"), String(labels.count)])
    #expect(
      try scalars(ofJSON: found)
        == labels.map { label in
          label.unicodeScalars.filter { !["\u{FFFE}", "\u{FFFF}"].contains($0) }
        })
  }

  @Test(
    PythonTool.needs("pyoxigraph"),
    .enabled(if: ExternalTool.exists(AcceptanceFiles.fromTurtle), "no evaluation files here"))
  func `the evaluation script reads a graph`() throws {
    let folder = try TemporaryFolder()
    _ = try turtle("meeting", in: folder)
    let runner =
      "import runpy, sys; sys.argv.pop(0); runpy.run_path(sys.argv[0], run_name='__main__')"
    let found = try PythonTool.run(runner, [AcceptanceFiles.fromTurtle, folder.path("g.ttl"), "x"])
    #expect(found.contains(#""title": "nguyên Bí thư""#))
    #expect(found.contains(#""number": "119/2020/QH14""#))
    #expect(found.contains(#""term": "2015-2020""#))
  }

  private func graph(_ name: String) -> Graph { SampleGraphs.named(name) }

  private func turtle(_ name: String, in folder: TemporaryFolder) throws -> ExportCounts {
    try ExportFormat.turtle.exporter().write(graph(name), toFile: folder.path("g.ttl"))
  }

  private func lines(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
