import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// What independent readers find in N-Quads, JSON-LD and RDF 1.2.
@Suite struct LinkedDataReadersTests {
  static let graphs: [String] = ["empty", "meeting", "crawled", "hostile"]

  @Test(PythonTool.needs("pyoxigraph", "rdflib"), arguments: graphs)
  func `Oxigraph and rdflib find the triples of the Turtle in JSON-LD`(name: String) throws {
    let folder = try TemporaryFolder()
    let counts = try write(.turtle, name, in: folder)
    #expect(try write(.jsonld, name, in: folder) == counts)
    let script = """
      import sys, pyoxigraph as ox, rdflib
      def read(path, form):
        return {ox.Triple(q.subject, q.predicate, q.object) for q in ox.parse(path=path, format=form)}
      turtle = read(sys.argv[1], ox.RdfFormat.TURTLE)
      both = [read(sys.argv[2], f) for f in (ox.RdfFormat.JSON_LD, ox.RdfFormat.STREAMING_JSON_LD)]
      graph = rdflib.Graph().parse(sys.argv[2], format="json-ld")
      other = rdflib.Graph().parse(sys.argv[1])
      def texts(graph): return {tuple(term.n3() for term in triple) for triple in graph}
      print(len(turtle), [len(turtle ^ found) for found in both], len(graph),
        len(texts(graph) ^ texts(other)))
      """
    let found = try PythonTool.run(script, [folder.path("g.ttl"), folder.path("g.jsonld")])
    #expect(found == "\(counts.triples) [0, 0] \(counts.triples) 0\n")
  }

  @Test(PythonTool.needs("pyoxigraph"), arguments: graphs)
  func `N-Quads hold the triples of N-Triples, and as many lines as were counted`(name: String)
    throws
  {
    let folder = try TemporaryFolder()
    _ = try write(.ntriples, name, in: folder)
    let counts = try write(.nquads, name, in: folder)
    let script = """
      import sys, pyoxigraph as ox
      lines = {t.subject.value + t.predicate.value + str(t.object)
        for t in ox.parse(path=sys.argv[1], format=ox.RdfFormat.N_TRIPLES)}
      quads = list(ox.parse(path=sys.argv[2], format=ox.RdfFormat.N_QUADS))
      found = {q.subject.value + q.predicate.value + str(q.object) for q in quads}
      print(len(quads), len(set(quads)), len(lines ^ found))
      """
    let found = try PythonTool.run(script, [folder.path("g.nt"), folder.path("g.nq")])
    #expect(found == "\(counts.quads) \(counts.quads) 0\n")
  }

  @Test func `an article's graph holds what it says and what it names`() throws {
    let text = try NQuadsExporter().text(of: SampleGraphs.meeting)
    let graphs = Dictionary(grouping: text.split(separator: "\n")) { line in
      line.split(separator: " ").suffix(2).first { $0.contains("/id/article-") } ?? ""
    }
    let base = Vocabulary.data
    let own = graphs["<\(base)article-1>"] ?? []
    #expect(own.contains { $0.hasPrefix("<\(base)article-1> ") })
    #expect(!own.contains { $0.hasPrefix("<\(base)article-2> ") })
    #expect(own.contains { $0.contains("#chaired> <\(base)event-1>") })
    #expect(own.contains { $0.contains("#attended> <\(base)event-1>") })
    #expect(
      own.count { $0.contains("#Statement> ") }
        == 2 * SampleGraphs.meeting.statements.count { $0.article.rawValue == "article-1" })
    let concluded = text.split(separator: "\n").filter { $0.contains("#Tenure>") }
    #expect(!concluded.isEmpty && concluded.allSatisfy { $0.hasSuffix("#Tenure> .") })
  }

  @Test(PythonTool.needs("pyoxigraph"), arguments: graphs)
  func `RDF 1.2 reifiers are read from Turtle and N-Triples`(name: String) throws {
    let folder = try TemporaryFolder()
    var options = ExportOptions()
    options.rdf.usesReifiers = true
    let counts = try write(.turtle, name, in: folder, options)
    #expect(try write(.ntriples, name, in: folder, options) == counts)
    let script = """
      import sys, pyoxigraph as ox
      turtle = set(ox.parse(path=sys.argv[1], format=ox.RdfFormat.TURTLE))
      lines = set(ox.parse(path=sys.argv[2], format=ox.RdfFormat.N_TRIPLES))
      direct = {(t.subject, t.predicate, t.object) for t in turtle}
      terms = [t.object for t in turtle if isinstance(t.object, ox.Triple)]
      stated = all((t.subject, t.predicate, t.object) in direct for t in terms)
      print(len(turtle), len(turtle ^ lines), len(terms), stated)
      """
    let found = try PythonTool.run(script, [folder.path("g.ttl"), folder.path("g.nt")])
    let statements = SampleGraphs.named(name).statements.count
    #expect(found == "\(counts.triples) 0 \(statements) True\n")
  }

  @Test func `the context file is the one that files hold`() throws {
    try Snapshot.expect(JSONLDContext.text, equals: "schemas/context.jsonld")
  }

  @Test func `a file without articles of web archives has no term for their retrieval`() throws {
    let text = try JSONLDExporter().text(of: SampleGraphs.meeting)
    #expect(!text.contains("retrieved"))
    let crawled = try JSONLDExporter().text(of: SampleGraphs.crawled)
    #expect(crawled.contains(#""retrieved": {"@id": "plm:retrieved", "@type": "xsd:dateTime"}"#))
    #expect(crawled.contains(#", "retrieved": "2024-03-12T01:02:03Z""#))
  }

  @Test func `keys of the context are unique`() {
    let keys = JSONLDContext.keys
    #expect(Set(keys).count == keys.count)
  }

  @Test func `another base IRI that ends in a hash names the data of JSON-LD`() throws {
    let exporter = JSONLDExporter(RDFOptions(baseIRI: "https://example.org/kg#"))
    let text = try exporter.text(of: SampleGraphs.meeting)
    #expect(text.contains("\"id\": \"https://example.org/kg#\""))
    #expect(!text.contains(Vocabulary.data))
  }

  private func write(
    _ format: ExportFormat, _ name: String, in folder: TemporaryFolder,
    _ options: ExportOptions = ExportOptions()
  ) throws -> ExportCounts {
    try format.exporter(options)
      .write(SampleGraphs.named(name), toFile: folder.path("g.\(format.fileExtension)"))
  }
}
