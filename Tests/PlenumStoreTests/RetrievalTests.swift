import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// When the page of an article was retrieved: of several crawls of the same content the first counts.
struct RetrievalTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
  }

  private static let moments = ["2023-01-02T03:04:05Z", "2024-01-02T03:04:05Z"]

  private func document(_ moment: String?) -> DocumentGraph {
    var document = SampleDocuments.session
    document.article[.retrieved] =
      moment.flatMap { Moment(iso: $0) }.map { [.moment($0)] } ?? []
    return document
  }

  private func retrieved() throws -> String? {
    let document = try store.document(identity: SampleDocuments.session.identity)
    return document?.article.moment(.retrieved)?.iso
  }

  @Test func `the moment is read back`() throws {
    try store.add([document(Self.moments[0])])
    #expect(
      try store.document(identity: SampleDocuments.session.identity) == document(Self.moments[0]))
    #expect(try store.add([document(Self.moments[0])]).unchanged == 1)
  }

  @Test(arguments: [[0, 1], [1, 0], [0, 1, 0], [1, 0, 1]])
  func `the first moment is kept in whatever order`(order: [Int]) throws {
    for at in order { try store.add([document(Self.moments[at])]) }
    #expect(try retrieved() == Self.moments[0])
  }

  @Test func `an article without a moment gets one and keeps it`() throws {
    try store.add([document(nil)])
    #expect(try store.add([document(Self.moments[1])]).replaced == 1)
    #expect(try store.add([document(nil)]).unchanged == 1)
    #expect(try retrieved() == Self.moments[1])
  }

  @Test func `other content comes with its own moment`() throws {
    try store.add([document(Self.moments[0])])
    var other = document(Self.moments[1])
    other.statements.removeFirst()
    #expect(try store.add([other]).replaced == 1)
    #expect(try retrieved() == Self.moments[1])
  }

  @Test func `a reader knows whether a property is used`() throws {
    try store.add([document(nil)])
    #expect(try store.withReader { try $0.uses(.headline) && !$0.uses(.retrieved) })
    try store.add([document(Self.moments[1])])
    #expect(try store.withReader { try $0.uses(.retrieved) })
    #expect(try store.graph().withReader { try $0.uses(.retrieved) })
  }
}
