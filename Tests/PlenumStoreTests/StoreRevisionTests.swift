import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct StoreRevisionTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
  }

  @Test func `every change gives a new name, also one that is undone`() throws {
    var names = [try store.revision()]
    try store.add(SampleDocuments.all)
    names.append(try store.revision())
    let identity = try store.remove(article: "ky-hop.html")
    names.append(try store.revision())
    try store.add(SampleDocuments.all.filter { $0.identity == identity })
    names.append(try store.revision())
    #expect(Set(names).count == 4)
  }

  @Test func `the name stays while nothing changes`() throws {
    try store.add(SampleDocuments.all)
    let name = try store.revision()
    try store.add(SampleDocuments.all)
    _ = try store.graph()
    #expect(throws: StoreError.self) { try store.remove(article: "nowhere.txt") }
    #expect(try store.revision() == name)
    try store.close()
    #expect(try GraphStore(path: store.path, access: .update).revision() == name)
    #expect(try GraphStore(path: store.path, access: .read).revision() == name)
  }

  @Test func `two stores with the same articles have different names`() throws {
    let other = try GraphStore(path: folder.path("other.plenum"))
    try store.add(SampleDocuments.all)
    try other.add(SampleDocuments.all)
    #expect(try store.revision() != other.revision())
  }
}
