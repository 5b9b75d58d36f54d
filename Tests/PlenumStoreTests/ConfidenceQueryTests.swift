import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// Questions that only sure edges answer; all edges of the articles have 0.9, the council's
/// issuing of a resolution 0.5.
struct ConfidenceQueryTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all)
  }

  private func rows(
    _ kind: GraphQuery.Kind, _ minConfidence: Double?,
    _ filter: (inout GraphQuery) -> Void = { _ in }
  ) throws -> [QueryRow] {
    var query = GraphQuery(kind)
    query.minConfidence = minConfidence
    filter(&query)
    return try store.rows(for: query)
  }

  @Test(arguments: [
    (GraphQuery.Kind.issued, 0.5, 1), (.issued, 0.51, 0), (.chaired, 0.9, 1), (.chaired, 0.95, 0),
    (.attended, 0.9, 3), (.attended, 0.91, 0),
  ])
  func `rows rest on edges that are sure enough`(
    kind: GraphQuery.Kind, minConfidence: Double, count: Int
  ) throws {
    #expect(try rows(kind, minConfidence).count == count)
  }

  @Test func `nodes stay, without what weak edges say of them`() throws {
    let persons = try rows(.person, 0.95)
    #expect(persons.count == 3)
    #expect(persons.allSatisfy { $0[.position].isEmpty })
    #expect(try rows(.person, 0.9).contains { $0[.position].hasPrefix("Bí thư") })
  }

  @Test func `filters follow sure edges only`() throws {
    #expect(try rows(.person, 0.9) { $0.event = "so ket" }.count == 3)
    #expect(try rows(.person, 0.95) { $0.event = "so ket" }.isEmpty)
  }

  @Test func `an edge counts by its best statement in any article`() throws {
    var builder = DocumentBuilder(
      "c.txt", headline: "Quyết định", date: "2021-03-05",
      text: "HĐND quận Cẩm Lệ ban hành Nghị quyết 5/NQ-HĐND.")
    let district = builder.add(.place, "quận Cẩm Lệ")
    let council = builder.add(
      .body, "Hội đồng nhân dân quận Cẩm Lệ", .stateBody, [.jurisdiction: [.node(district)]])
    let directive = builder.add(
      .directive, "Nghị quyết 5/NQ-HĐND", nil, [.passedBy: [.node(council)]])
    builder.state(council, .issued, directive, quote: "HĐND quận Cẩm Lệ ban hành", confidence: 0.8)
    try store.add([builder.document])
    #expect(try rows(.issued, 0.8).count == 2)
    #expect(try rows(.issued, 0.85).isEmpty)
  }
}
