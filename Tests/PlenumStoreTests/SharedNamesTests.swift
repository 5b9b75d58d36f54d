import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// Articles that give one name to different things, as those of other programs may.
struct SharedNamesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: 1...12)
  func `random articles give the same graph in any order`(seed: UInt64) throws {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents(60)
    let whole = try store("whole", of: [documents])
    let reverse = try store("reverse", of: documents.reversed().map { [$0] })
    let halves = try store("halves", of: [Array(documents[30...]), Array(documents[..<30])])
    try expectSame(whole.graph(), reverse.graph())
    try expectSame(whole.graph(), halves.graph())
  }

  @Test(arguments: 1...12)
  func `random articles that are taken out leave nothing`(seed: UInt64) throws {
    var random = RandomDocuments(seed: seed)
    let documents = random.documents(60)
    let kept = try store("kept", of: [Array(documents[..<40])])
    let all = try store("all", of: [documents])
    for document in documents[40...] { _ = try all.remove(article: document.identity) }
    try expectSame(kept.graph(), all.graph())
  }

  @Test func `two meetings of one name and different holders are two nodes`() throws {
    let documents = [document("1", holders: ["Thành ủy Huế"]), document("2", holders: ["Tỉnh ủy"])]
    let graph = try store("graph", of: [documents]).graph()
    let events = graph.nodes.filter { $0.kind == .event }
    #expect(events.count == 2)
    #expect(events.allSatisfy { $0.links(.organizer).count == 1 })
    let name = DocumentBuilder.id(.event, "hội nghị")
    #expect(events.filter { $0.id == name }.count == 1)
  }

  private func document(_ name: String, holders: [String]) -> DocumentGraph {
    var builder = DocumentBuilder(
      name, headline: "Hội nghị", date: "2024-06-05", text: "Một hội nghị.")
    let bodies = holders.map { builder.add(.body, $0) }
    builder.add(.event, "hội nghị", nil, [.organizer: bodies.map { .node($0) }])
    return builder.document
  }

  private func store(_ name: String, of batches: [[DocumentGraph]]) throws -> GraphStore {
    let store = try GraphStore(path: folder.path(name + ".plenum"))
    for batch in batches { try store.add(batch) }
    return store
  }
}
