import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// The moment of retrieval in each format, and nothing of it where no article has one.
struct RetrievalExportTests {
  private static let typed = "\"2024-03-12T01:02:03Z\"^^"

  @Test(arguments: [
    (ExportFormat.turtle, "plm:retrieved \(typed)xsd:dateTime"),
    (.ntriples, "ns#retrieved> \(typed)<http://www.w3.org/2001/XMLSchema#dateTime>"),
    (.nquads, "ns#retrieved> \(typed)<http://www.w3.org/2001/XMLSchema#dateTime>"),
    (.cypher, "retrieved: '2024-03-12T01:02:03Z'"), (.html, "truy xuất ngày 12/03/2024"),
  ])
  func `a format has the moment`(format: ExportFormat, expected: String) throws {
    #expect(try format.exporter().text(of: SampleGraphs.crawled).contains(expected))
  }

  @Test(arguments: [
    ExportFormat.turtle, .ntriples, .nquads, .jsonld, .cypher, .html, .graphml, .gexf,
  ])
  func `a graph without it has no sign of it`(format: ExportFormat) throws {
    let text = try format.exporter().text(of: SampleGraphs.meeting)
    #expect(!text.contains("retrieved") && !text.contains("truy xuất"))
  }

  @Test func `tables for Neo4j have the column where it is used`() throws {
    let folder = try TemporaryFolder()
    try Neo4jExporter().write(SampleGraphs.meeting, toFile: folder.path("m"))
    try Neo4jExporter().write(SampleGraphs.crawled, toFile: folder.path("c"))
    #expect(try !folder.text("m.nodes.csv").contains("retrieved"))
    let crawled = try folder.text("c.nodes.csv")
    #expect(crawled.contains(",published,retrieved,url,"))
    #expect(crawled.contains(",2024-03-12T01:02:03Z,"))
  }
}
