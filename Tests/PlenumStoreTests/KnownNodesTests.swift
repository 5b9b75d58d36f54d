import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// What a store remembers from one batch to the next never outlives what the file says.
struct KnownNodesTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
  }

  /// A store that takes the documents in at once.
  private func fresh() throws -> GraphStore {
    let fresh = try GraphStore(path: folder.path("fresh.plenum"))
    try fresh.add(SampleDocuments.all)
    return fresh
  }

  @Test func `nodes that another program has removed are made anew`() throws {
    try store.add(SampleDocuments.all)
    let other = try GraphStore(path: store.path, access: .update)
    for document in SampleDocuments.all { try other.remove(article: document.identity) }
    try store.add(SampleDocuments.all)
    try expectSame(store.graph(), fresh().graph())
  }

  @Test func `nodes that the store has removed are made anew`() throws {
    try store.add(SampleDocuments.all)
    for document in SampleDocuments.all { try store.remove(article: document.identity) }
    try store.add(SampleDocuments.all)
    try expectSame(store.graph(), fresh().graph())
  }

  @Test func `nodes that an article no longer names are made anew`() throws {
    var empty = SampleDocuments.session
    empty.contentHash = "0000"
    (empty.nodes, empty.mentions, empty.statements) = ([], [], [])
    for property in empty.article.properties.keys where property.isLink {
      empty.article[property] = []
    }
    for document in [SampleDocuments.session, empty, SampleDocuments.session] {
      try store.add([document])
    }
    #expect(
      try store.document(identity: SampleDocuments.session.identity) == SampleDocuments.session)
  }

  @Test func `a person of a later batch is found by name`() throws {
    try store.add([SampleDocuments.session])
    let persons = SampleDocuments.conference.nodes.filter { $0.kind == .person }
    try store.add([SampleDocuments.conference])
    try #require(!persons.isEmpty)
    for person in persons { #expect(try !store.people(named: person.label).isEmpty) }
  }

  @Test func `a person that is gone is not found by name`() throws {
    try store.add(SampleDocuments.all)
    for document in SampleDocuments.all { try store.remove(article: document.identity) }
    let persons = SampleDocuments.all.flatMap(\.nodes).filter { $0.kind == .person }
    for person in persons { #expect(try store.people(named: person.label).isEmpty) }
  }
}
