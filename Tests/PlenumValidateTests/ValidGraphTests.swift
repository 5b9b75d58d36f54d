import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import PlenumValidate
import Testing

/// What Plenum writes has no faults.
struct ValidGraphTests {
  static let formats: [ExportFormat] = [.turtle, .ntriples, .nquads]

  @Test(arguments: ["empty", "meeting", "crawled", "hostile"], formats)
  func `graphs in RDF are valid and all of them is read`(name: String, format: ExportFormat) throws
  {
    for usesReifiers in [false, true] {
      var options = ExportOptions()
      options.rdf.usesReifiers = usesReifiers
      let folder = try TemporaryFolder()
      let file = folder.path("g." + format.fileExtension)
      let counts = try format.exporter(options).write(SampleGraphs.named(name), toFile: file)
      let report = try GraphValidator().validate(file)
      #expect(report.faults == [])
      #expect(report.items == counts.triples + counts.quads)
    }
  }

  @Test(arguments: ["empty", "meeting", "hostile"], GraphView.allCases)
  func `every view in GraphML and GEXF is valid and all of it is read`(
    name: String, view: GraphView
  )
    throws
  {
    for (format, isDynamic) in [(ExportFormat.graphml, false), (.gexf, false), (.gexf, true)] {
      var options = ExportOptions()
      options.network.view = view
      options.isDynamic = isDynamic
      let folder = try TemporaryFolder()
      let file = folder.path("g." + format.fileExtension)
      let counts = try format.exporter(options).write(SampleGraphs.named(name), toFile: file)
      let report = try GraphValidator().validate(file)
      #expect(report.faults == [], "\(format)")
      #expect(report.items == counts.nodes + counts.edges, "\(format)")
      #expect(name != "meeting" || counts.nodes > 2, "\(format)")
    }
  }

  @Test(arguments: [ExportFormat.graphml, .gexf], [1, 5, 12])
  func `networks with a limit and words for their part are valid`(format: ExportFormat, limit: Int)
    throws
  {
    var options = ExportOptions()
    options.network.maxNodes = limit
    options.network.part = "--ego \"Vũ Thanh Liêm\" --depth 2 -- <&>"
    let folder = try TemporaryFolder()
    let file = folder.path("g." + format.fileExtension)
    let counts = try format.exporter(options).write(SampleGraphs.meeting, toFile: file)
    let report = try GraphValidator().validate(file)
    #expect(report.faults == [])
    #expect(report.items == counts.nodes + counts.edges && counts.nodes == limit)
  }

  @Test func `the order of lines does not matter`() throws {
    let lines = try Validation.meeting(.ntriples).split(separator: "\n")
    let mixed = lines.indices.sorted { $0 * 7919 % lines.count < $1 * 7919 % lines.count }
      .map { lines[$0] }.joined(separator: "\n")
    #expect(try Validation.report(mixed, "nt").faults == [])
  }

  @Test func `quotes of a store stand in its articles`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("s.plenum"))
    try store.add(SampleDocuments.all)
    let text = try ExportFormat.turtle.exporter().text(of: store)
    #expect(try Validation.report(text, articleText: store.text(ofArticle:)).faults == [])
    let changed = text.replacing("chủ trì hội nghị\"@vi", with: "chủ toạ hội nghị\"@vi")
    #expect(changed != text)
    let report = try Validation.report(changed, articleText: store.text(ofArticle:))
    #expect(report.counts == [.quote: 1])
    #expect(try Validation.report(text) { _ in nil }.counts[.quote] == 8)
  }

  @Test(arguments: ["2024-03-12T01:02:03", "2024-03-12", "2024-03-12T25:02:03Z"])
  func `a moment of retrieval that names no second is a fault`(text: String) throws {
    let turtle = try TurtleExporter().text(of: SampleGraphs.crawled)
    let report = try Validation.report(turtle.replacing("2024-03-12T01:02:03Z", with: text))
    #expect(report.counts[.datatype] == 1)
  }
}
