import Plenum
import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// What is written from a store, node by node, is what is written of its graph in memory.
struct StreamedExportTests {
  static let formats: [ExportFormat] = [.turtle, .ntriples, .nquads, .jsonld]

  /// A store of the example articles.
  static let examples: Result<GraphStore, any Error> = Result {
    let store = try GraphStore(path: try folder.get().path("examples.plenum"))
    let report = try Pipeline().build(
      inputs: [PackageFolder.path("examples/articles")], store: store)
    #expect(report.changes.added > 5)
    return store
  }
  private static let folder = Result { try TemporaryFolder() }

  @Test(arguments: formats)
  func `the examples give the same bytes from the store and from memory`(format: ExportFormat)
    throws
  {
    let store = try Self.examples.get()
    let streamed = try format.exporter().text(of: store)
    #expect(try streamed == format.exporter().text(of: store.graph()))
    #expect(streamed.utf8.count > 100_000)
  }

  @Test(arguments: formats, [0.5, 0.9, 1])
  func `edges that are not sure enough are left out alike`(
    format: ExportFormat, minConfidence: Double
  ) throws {
    let store = try Self.examples.get()
    let streamed = try format.exporter().text(of: store.source(minConfidence: minConfidence))
    let graph = try store.graph().filtered(minConfidence: minConfidence)
    #expect(try streamed == format.exporter().text(of: graph))
  }

  @Test func `edges left out are counted`() throws {
    let store = try Self.examples.get()
    let graph = try store.graph()
    let unsure = graph.edges.count - graph.filtered(minConfidence: 0.9).edges.count
    #expect(unsure > 0)
    #expect(try store.source(minConfidence: 0.9).unsureEdges() == unsure)
  }

  @Test(arguments: formats)
  func `damaged and hostile documents give the same bytes`(format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all + [Self.stray, Self.hostile])
    #expect(try format.exporter().text(of: store) == format.exporter().text(of: store.graph()))
  }

  @Test(arguments: formats + [.cypher])
  func `an article of a web archive gives the same bytes`(format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    var document = SampleDocuments.session
    document.article[.retrieved] = Moment(iso: "2024-03-12T01:02:03Z").map { [.moment($0)] } ?? []
    try store.add([SampleDocuments.conference, document])
    let text = try format.exporter().text(of: store)
    #expect(text.contains("2024-03-12T01:02:03Z"))
    #expect(try text == format.exporter().text(of: store.graph()))
  }

  /// Relations of nodes that no article describes, with labels against each other and an unknown successor.
  static var stray: DocumentGraph {
    var document = SampleDocuments.conference
    document.identity = "stray"
    document.article = Node(id: NodeID(rawValue: "article-stray"), kind: .article)
    document.nodes = document.nodes.filter { $0.kind != .person }.map { node in
      var node = node
      node[.prefLabel] = [.string("khác"), .string(node.label)]
      if node.kind == .body {
        node[.succeededBy] = [.node(NodeID(rawValue: "body-unknown")), .node(node.id)]
      }
      return node
    }
    return document
  }

  static var hostile: DocumentGraph {
    let graph = SampleGraphs.hostile
    return DocumentGraph(
      identity: "hostile", contentHash: "0", article: graph.nodes(of: .article)[0], text: "",
      nodes: graph.nodes.filter { $0.kind != .article }, mentions: [],
      statements: graph.statements, diagnostics: [])
  }

  @Test func `a reader sees one state while articles are added`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("graph.plenum")
    let writer = try GraphStore(path: path)
    try writer.add([SampleDocuments.conference])
    let before = try ExportFormat.ntriples.exporter().text(of: writer)
    let reading = try GraphStore(path: path, access: .read)
    let ids = try reading.withReader { reader in
      var ids: [NodeID] = []
      try reader.forEachNode { node, _ in
        if ids.isEmpty { try writer.add([SampleDocuments.session]) }
        ids.append(node.id)
      }
      return ids
    }
    #expect(ids.allSatisfy { before.contains($0.rawValue) })
    #expect(try ExportFormat.ntriples.exporter().text(of: reading) != before)
  }

  @Test func `nodes and edges are found by name and in order`() throws {
    let store = try Self.examples.get()
    let graph = try store.graph()
    try store.withReader { reader in
      for node in graph.nodes { #expect(try reader.node(node.id) == node) }
      #expect(try reader.node(NodeID(rawValue: "person-nobody")) == nil)
      var edges: [Edge] = []
      try reader.forEachEdge { edges.append($0) }
      #expect(edges == graph.edges)
    }
  }
}
