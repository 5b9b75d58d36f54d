import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct GraphStoreTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
  }

  @Test(arguments: SampleDocuments.all)
  func `a document is read back as it was added`(document: DocumentGraph) throws {
    try store.add(SampleDocuments.all)
    #expect(try store.document(identity: document.identity) == document)
  }

  @Test func `the graph is the one the assembler makes`() throws {
    var assembler = GraphAssembler()
    SampleDocuments.all.forEach { assembler.add($0) }
    try store.add(SampleDocuments.all)
    try expectSame(store.graph(), assembler.graph())
  }

  @Test func `adding twice changes nothing`() throws {
    #expect(try store.add(SampleDocuments.all).added == 2)
    let before = try store.graph()
    let changes = try store.add(SampleDocuments.all.reversed())
    #expect(changes.unchanged == 2 && changes.added == 0 && changes.replaced == 0)
    try expectSame(store.graph(), before)
  }

  @Test func `the order of adding does not matter`() throws {
    let other = try GraphStore(path: folder.path("other.plenum"))
    try store.add(SampleDocuments.all)
    for document in SampleDocuments.all.reversed() { try other.add([document]) }
    try expectSame(store.graph(), other.graph())
  }

  @Test func `other content replaces an article`() throws {
    try store.add(SampleDocuments.all)
    var shorter = SampleDocuments.conference
    shorter.contentHash = "0000"
    shorter.statements = []
    #expect(try store.add([shorter]).replaced == 1)
    #expect(try store.document(identity: shorter.identity) == shorter)
    #expect(try store.statistics().statements == SampleDocuments.session.statements.count)
  }

  @Test func `other findings in the same text replace an article`() throws {
    try store.add([SampleDocuments.session])
    var richer = SampleDocuments.session
    richer.statements.removeFirst()
    #expect(try store.add([richer]).replaced == 1)
    #expect(try store.add([richer]).unchanged == 1)
  }

  @Test(arguments: [
    "quan/hoi-nghi.txt", "hoi-nghi.txt", "./quan/hoi-nghi.txt", "/tmp/in/quan/hoi-nghi.txt",
  ])
  func `an article is removed by identity, path or file name`(name: String) throws {
    try store.add(SampleDocuments.all)
    #expect(try store.remove(article: name) == "quan/hoi-nghi.txt")
    let alone = try GraphStore(path: folder.path("alone.plenum"))
    try alone.add([SampleDocuments.session])
    try expectSame(store.graph(), alone.graph())
  }

  @Test(arguments: ["https://tin.example.vn/ky-hop", "trang/ky-hop.html", "ky-hop.html"])
  func `a page is removed by address or file name`(name: String) throws {
    try store.add(SampleDocuments.all)
    #expect(try store.remove(article: name) == "https://tin.example.vn/ky-hop")
    #expect(try store.identities() == ["quan/hoi-nghi.txt"])
  }

  @Test func `removing everything leaves an empty store`() throws {
    try store.add(SampleDocuments.all)
    for identity in try store.identities() { try store.remove(article: identity) }
    #expect(try store.graph().nodes.isEmpty)
    #expect(try store.statistics().nodes.isEmpty)
    #expect(try store.rows(for: GraphQuery(.person)).isEmpty)
  }

  @Test func `a name that no article has removes nothing`() throws {
    try store.add(SampleDocuments.all)
    let error = #expect(throws: StoreError.self) { try store.remove(article: "nghi.txt") }
    #expect(error?.code == .article)
    #expect(try store.identities().count == 2)
  }

  @Test func `a file name that two articles have removes nothing`() throws {
    var twin = SampleDocuments.conference
    twin.identity = "huyen/hoi-nghi.txt"
    twin.path = "huyen/hoi-nghi.txt"
    try store.add([SampleDocuments.conference, twin])
    let error = #expect(throws: StoreError.self) { try store.remove(article: "hoi-nghi.txt") }
    #expect(error?.message.contains("huyen/hoi-nghi.txt") == true)
    #expect(try store.identities().count == 2)
  }

  @Test func `the statistics count nodes and statements`() throws {
    try store.add(SampleDocuments.all)
    let statistics = try store.statistics()
    #expect(statistics.articles == 2)
    #expect(statistics.nodes[.person] == 2 && statistics.nodes[.directive] == 2)
    #expect(statistics.statements == 8)
  }
}
