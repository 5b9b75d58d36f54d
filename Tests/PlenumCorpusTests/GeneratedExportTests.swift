import Plenum
import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// What is written of generated articles from the store, node by node, is what is written of the graph in memory.
struct GeneratedExportTests {
  private static let folder = Result { try TemporaryFolder() }
  private static let store: Result<GraphStore, any Error> = Result {
    let folder = try GeneratedExportTests.folder.get()
    _ = try CorpusGenerator(CorpusOptions(articles: 60, seed: 23)).write(to: folder.path("out"))
    let store = try GraphStore(path: folder.path("s.plenum"))
    let report = try Pipeline().build(inputs: [folder.path("out/articles.jsonl")], store: store)
    #expect(report.changes.added > 50)
    return store
  }

  @Test(arguments: ExportFormat.allCases.filter(\.isRDF), [false, true])
  func `60 generated articles give the same bytes from the store and from memory`(
    format: ExportFormat, usesReifiers: Bool
  ) throws {
    var options = ExportOptions()
    options.rdf.usesReifiers = usesReifiers
    let store = try Self.store.get()
    let folder = try TemporaryFolder()
    let exporter = format.exporter(options)
    let streamed = try exporter.write(store, toFile: folder.path("streamed"))
    let counts = try exporter.write(store.graph(), toFile: folder.path("whole"))
    #expect(streamed == counts)
    #expect(counts.triples + counts.quads > 10_000)
    let isSame = try folder.text("streamed").utf8.elementsEqual(folder.text("whole").utf8)
    #expect(isSame)
  }

  @Test(arguments: ExportFormat.allCases.filter(\.isRDF), [0.6, 0.95])
  func `so they do without the edges that are not sure enough`(
    format: ExportFormat, minConfidence: Double
  ) throws {
    let store = try Self.store.get()
    let streamed = try format.exporter().text(of: store.source(minConfidence: minConfidence))
    let graph = try store.graph().filtered(minConfidence: minConfidence)
    let isSame = try streamed.utf8.elementsEqual(format.exporter().text(of: graph).utf8)
    #expect(isSame)
  }
}
