import Foundation
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct GraphStoreOpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [GraphStore.Access.read, .update])
  func `a missing store is not made`(access: GraphStore.Access) throws {
    let path = folder.path("none.plenum")
    let error = #expect(throws: StoreError.self) { try GraphStore(path: path, access: access) }
    #expect(error?.code == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file of another kind is refused and left alone`() throws {
    let path = folder.path("notes.txt")
    let content = String(repeating: "not a database\n", count: 100)
    try content.write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: StoreError.self) { try GraphStore(path: path) }
    #expect(error?.code == .notAStore)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
  }

  @Test func `a folder that does not exist is named`() {
    let path = folder.path("no/such/graph.plenum")
    let error = #expect(throws: StoreError.self) { try GraphStore(path: path) }
    #expect(error?.code == .unreachable)
    #expect(error?.description.contains(path) == true)
  }

  @Test func `a closed store is one file`() throws {
    let store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all)
    try store.close()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: store.path).deletingLastPathComponent().path)
    #expect(files == ["graph.plenum"])
  }

  @Test func `a store opened for reading is not written`() throws {
    let path = folder.path("graph.plenum")
    try GraphStore(path: path).add([SampleDocuments.session])
    let store = try GraphStore(path: path, access: .read)
    #expect(try store.graph().statements.count == 3)
    #expect(throws: StoreError.self) { try store.add([SampleDocuments.conference]) }
  }
}
