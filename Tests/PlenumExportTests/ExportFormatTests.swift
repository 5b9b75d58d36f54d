import PlenumExport
import PlenumTestSupport
import Testing

@Suite struct ExportFormatTests {
  @Test func `names, media types and extensions are unique`() {
    let formats = ExportFormat.allCases
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(Set(formats.map(\.fileExtension)).count == formats.count)
    #expect(Set(formats.map(\.mediaType)).count == formats.count)
  }

  @Test func `options reach the writers`() throws {
    var options = ExportOptions()
    options.rdf.provenance = .none
    options.rdf.baseIRI = "https://example.org/"
    options.language = .english
    let lines = try ExportFormat.ntriples.exporter(options).text(of: SampleGraphs.meeting)
    #expect(lines.contains("<https://example.org/event-1>"))
    #expect(!lines.contains("#Statement>"))
    #expect(
      try ExportFormat.dot.exporter(options).text(of: SampleGraphs.meeting).contains(
        "■</font>&#160;person")
    )
  }

  @Test func `counts are told in words`() {
    var counts = ExportCounts()
    #expect(counts.description == "0 triples")
    counts.nodes = 3
    counts.edges = 2
    counts.omittedNodes = 7
    #expect(counts.description == "3 nodes, 2 edges, 7 lighter nodes left out")
  }
}
