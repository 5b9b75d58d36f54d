import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// The pitfalls of whole RDF files that others fell into, by their numbers in the field notes.
@Suite struct RDFFilePitfallTests {
  static let formats = ExportFormat.allCases.filter(\.isRDF)

  @Test(arguments: formats, [false, true])
  func `pitfall 6: the same graph in another order gives the same bytes`(
    format: ExportFormat, usesReifiers: Bool
  ) throws {
    var options = ExportOptions()
    options.rdf.usesReifiers = usesReifiers
    for graph in [SampleGraphs.meeting, SampleGraphs.hostile] {
      let text = try format.exporter(options).text(of: graph)
      for step in [3, 7, 11] {
        let mixed = Graph(
          nodes: Self.mixed(graph.nodes, step), statements: Self.mixed(graph.statements, step))
        #expect(try format.exporter(options).text(of: mixed) == text)
      }
    }
  }

  private static func mixed<Element>(_ elements: [Element], _ step: Int) -> [Element] {
    let prime = 7919
    return elements.indices.sorted { $0 * step % prime % 13 < $1 * step % prime % 13 }
      .map { elements[$0] }.reversed()
  }

  @Test(arguments: formats)
  func `pitfall 6: there are no blank nodes and nothing of clock or machine`(format: ExportFormat)
    throws
  {
    let text = try format.exporter().text(of: SampleGraphs.meeting)
    let outside = RDFText(format, text).outsideLiterals
    #expect(!outside.contains("_:"))
    switch format {
    case .turtle: #expect(!outside.contains("[") && !outside.contains("("))
    case .jsonld:
      let objects = text.split(separator: "\n").filter { $0.hasPrefix("{\"@type\"") }
      #expect(objects.count > 100 && objects.allSatisfy { $0.contains("\"@id\": \"") })
    default: break
    }
    let year = String(Calendar(identifier: .gregorian).component(.year, from: Date()))
    #expect(!text.contains(year + "-") && !text.contains(ProcessInfo.processInfo.hostName))
    #expect(try format.exporter().text(of: SampleGraphs.empty).count { $0.isNewline } < 100)
  }

  @Test(arguments: formats)
  func `pitfall 7: what was read of a long graph is already in the file, none is kept`(
    format: ExportFormat
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "g")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    let source = LongSource(nodes: 20_000, file: path, everyNode: 60)
    var output = ExportOutput(descriptor: handle.fileDescriptor, name: path)
    let counts = try format.exporter().write(source, to: &output)
    #expect(output.bytes.count < 200_000)
    try output.finish()
    #expect(counts.triples + counts.quads == 3 * 20_000)
  }

  @Test(arguments: formats)
  func `pitfall 8: every IRI is absolute, also with another base`(format: ExportFormat) throws {
    var options = ExportOptions()
    options.rdf.baseIRI = "https://example.org/kg#"
    for options in [ExportOptions(), options] {
      let text = try format.exporter(options).text(of: SampleGraphs.meeting)
      let iris = RDFText(format, text).iris
      #expect(iris.count > 10)
      #expect(iris.filter { !RDFText.isLegal($0) } == [])
      #expect(!text.contains("@base"))
    }
  }

  @Test(PythonTool.needs("pyoxigraph"))
  func `pitfall 8: files without triples are loaded like others`() throws {
    let folder = try TemporaryFolder()
    for format in Self.formats {
      let file = folder.path("g.\(format.fileExtension)")
      let counts = try format.exporter().write(SampleGraphs.empty, toFile: file)
      #expect(counts == ExportCounts())
    }
    let script = """
      import sys, pyoxigraph as ox
      store = ox.Store()
      for path in sys.argv[1:]:
        store.bulk_load(path=path, format=ox.RdfFormat.from_extension(path.rsplit(".")[-1]))
      print(len(store))
      """
    let files = try folder.names().map(folder.path)
    #expect(files.count == 4)
    #expect(try PythonTool.run(script, files) == "0\n")
    #expect(try folder.text("g.ttl").hasPrefix("# Plenum graph\n@prefix id: "))
  }

  @Test(arguments: formats)
  func `pitfall 9: terms of schema.org are those of http`(format: ExportFormat) throws {
    let text = try format.exporter().text(of: SampleGraphs.meeting)
    #expect(text.contains("http://schema.org/"))
    #expect(!text.contains("https://schema.org"))
    #expect(!text.contains("http://www.schema.org"))
  }

  @Test func `pitfall 9: so are those of the schemas`() throws {
    for name in ["plenum.ttl", "shapes.ttl", "context.jsonld"] {
      let text = try String(
        contentsOf: PackageFolder.url.appendingPathComponent("schemas/\(name)"), encoding: .utf8)
      #expect(text.contains("http://schema.org/"))
      #expect(!text.contains("https://schema.org"))
    }
  }
}
