import Plenum
import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// Networks written from a store, node by node, are those written of its graph in memory.
struct StreamedNetworkTests {
  static let formats: [ExportFormat] = [.graphml, .gexf, .csv, .neo4j, .cypher]

  @Test(arguments: formats)
  func `the examples give the same bytes from the store and from memory`(format: ExportFormat)
    throws
  {
    let store = try StreamedExportTests.examples.get()
    let streamed = try text(of: Streamed(source: store), in: format)
    #expect(try streamed == text(of: store.graph(), in: format))
    #expect(streamed.utf8.count > 50_000)
  }

  @Test(arguments: formats, [nil, 0.6])
  func `random documents give the same bytes`(format: ExportFormat, minConfidence: Double?) throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    var random = RandomDocuments(seed: 7)
    let documents =
      random.documents(120) + [StreamedExportTests.stray, StreamedExportTests.hostile]
    try store.add(documents)
    let streamed = store.source(minConfidence: minConfidence)
    let graph = try store.graph()
    let kept = minConfidence.map(graph.filtered) ?? graph
    #expect(kept.edges.count > 300)
    #expect(try text(of: Streamed(source: streamed), in: format) == text(of: kept, in: format))
  }

  @Test(arguments: formats)
  func `what is counted is what is written`(format: ExportFormat) throws {
    let store = try StreamedExportTests.examples.get()
    let folder = try TemporaryFolder()
    let counts = try format.exporter().write(store, toFile: folder.path("graph"))
    let text = try folder.names().map(folder.text).joined()
    let isRecord = format == .neo4j || format == .cypher
    let graph = try store.graph()
    let nodes = graph.nodes.filter { isRecord || ($0.kind != .article && $0.kind != .tenure) }
    #expect(counts.nodes == nodes.count)
    #expect(counts.edges > graph.edges.count)
    for edge in graph.edges { #expect(text.contains(edge.id)) }
    if format == .graphml || format == .gexf {
      #expect(text.split(separator: "<node ").count == counts.nodes + 1)
      #expect(text.split(separator: "<edge ").count == counts.edges + 1)
    }
  }

  @Test(arguments: formats)
  func `a source that fails leaves no half file`(format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let broken = Broken(source: try StreamedExportTests.examples.get())
    #expect(throws: Broken.Stop.self) {
      try format.exporter().write(broken, toFile: folder.path("graph"))
    }
    #expect(try folder.names().isEmpty)
  }

  /// The text of all files of a format.
  private func text(of source: any GraphSource, in format: ExportFormat) throws -> String {
    let folder = try TemporaryFolder()
    var options = ExportOptions()
    options.isDynamic = true
    try format.exporter(options).write(source, toFile: folder.path("graph"))
    return try folder.names().map(folder.text).joined()
  }
}

/// A source that refuses to bring its graph into memory.
private struct Streamed: GraphSource {
  struct IsWhole: Error {}

  let source: any GraphSource

  func graph() throws -> Graph { throw IsWhole() }

  func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try source.withReader(body)
  }
}

/// A source that fails when its edges are walked for the second time, halfway through a file.
private struct Broken: GraphSource {
  struct Stop: Error {}

  let source: any GraphSource

  func graph() throws -> Graph { try source.graph() }

  func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try source.withReader { try body(Reader(reader: $0)) }
  }

  private final class Reader: GraphReader {
    let reader: any GraphReader
    var walks = 0

    init(reader: any GraphReader) {
      self.reader = reader
    }

    func forEachNode(_ body: (Node, [Relation]) throws -> Void) throws {
      try reader.forEachNode(body)
    }

    func forEachStray(_ body: (NodeID, [Relation]) throws -> Void) throws {
      try reader.forEachStray(body)
    }

    func forEachSubject(_ body: ([Statement]) throws -> Void) throws {
      walks += 1
      var left = walks == 1 ? Int.max : 5
      try reader.forEachSubject { statements in
        left -= 1
        if left == 0 { throw Stop() }
        try body(statements)
      }
    }

    func node(_ id: NodeID) throws -> Node? { try reader.node(id) }

    func articles(naming node: Node) throws -> [NodeID] { try reader.articles(naming: node) }

    func tallies() throws -> any LinkTallies { try reader.tallies() }
  }
}
