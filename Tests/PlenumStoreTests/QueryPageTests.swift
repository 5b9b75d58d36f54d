import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct QueryPageTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all)
  }

  @Test func `rows are sorted by the column that is asked for`() throws {
    var query = GraphQuery(.attended)
    query.order = .person
    let names = ["Trần Thị Hoà", "Vũ Thành Liêm", "Vũ Thành Liêm"]
    #expect(try store.rows(for: query).map { $0[.person] } == names)
    query.isDescending = true
    #expect(try store.rows(for: query).map { $0[.person] } == names.reversed())
  }

  @Test func `rows without the sorted value stand last in both directions`() throws {
    var query = GraphQuery(.implements)
    query.order = .event
    #expect(try store.rows(for: query).last?[.event] == "")
    query.isDescending = true
    #expect(try store.rows(for: query).last?[.event] == "")
  }

  @Test(arguments: [(0, 2, [0, 1]), (1, 5, [1, 2]), (3, 1, []), (0, 0, [])])
  func `a page is a part of the sorted rows`(offset: Int, limit: Int, rows: [Int]) throws {
    let all = try store.rows(for: GraphQuery(.attended))
    var query = GraphQuery(.attended)
    query.offset = offset
    query.limit = limit
    #expect(try store.rows(for: query) == rows.map { all[$0] })
  }

  @Test func `counts are of relations, greatest first`() throws {
    let counts = try store.counts(for: GraphQuery(.attended), by: .person)
    #expect(counts.map(\.value) == ["Vũ Thành Liêm", "Trần Thị Hoà"])
    #expect(counts.map(\.count) == [2, 1])
  }

  @Test(arguments: [
    (QueryCount.Grouping.year, ["2020": 2, "2021": 1]),
    (.place, ["phường Khuê Trung": 3]),
    (.body, ["Đảng ủy phường Khuê Trung": 2, "Hội đồng nhân dân quận Cẩm Lệ": 1]),
  ])
  func `relations are counted by year, place and body`(
    grouping: QueryCount.Grouping, expected: [String: Int]
  ) throws {
    let counts = try store.counts(for: GraphQuery(.attended), by: grouping)
    #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.value, $0.count) }) == expected)
  }

  @Test func `a relation of two articles counts once`() throws {
    var again = DocumentBuilder(
      "again.txt", path: "again.txt", headline: "Lại", date: "2020-10-10", text: "Lại")
    let rows = try store.rows(for: GraphQuery(.holds))
    let body = again.add(.body, "Đảng ủy phường Khuê Trung", .partyBody)
    let post = again.add(
      .position, "Bí thư Đảng ủy phường Khuê Trung", nil,
      [.title: [.string("Bí thư")], .postIn: [.node(body)]])
    let person = again.add(.person, "Vũ Thành Liêm")
    again.state(person, .holds, post, quote: "Lại")
    try store.add([again.document])
    #expect(try store.rows(for: GraphQuery(.holds)).count == rows.count + 1)
    let counts = try store.counts(for: GraphQuery(.holds), by: .person)
    #expect(counts.map(\.count) == [1])
  }

  @Test(arguments: [("Bí thư", 1), ("^Bí thư", 1), ("^Đảng ủy", 0), ("=Bí thư", 0)])
  func `a post is found by its words, its beginning or as a whole`(name: String, count: Int) throws
  {
    var query = GraphQuery(.holds)
    query.position = name
    #expect(try store.rows(for: query).count == count)
  }

  @Test(arguments: [("=dang uy phuong khue trung", 1), ("=Đảng ủy phường", 0), ("^Đảng ủy", 1)])
  func `a body's name can be asked for as a whole`(name: String, count: Int) throws {
    var query = GraphQuery(.chaired)
    query.body = name
    #expect(try store.rows(for: query).count == count)
  }

  @Test func `a post narrows who chaired`() throws {
    var query = GraphQuery(.attended)
    query.position = "Bí thư"
    #expect(try store.rows(for: query).map { $0[.person] } == ["Vũ Thành Liêm", "Vũ Thành Liêm"])
  }

  @Test func `an event is found by its number`() throws {
    var document = DocumentBuilder(
      "so.txt", path: "so.txt", headline: "Số", date: "2022-01-01", text: "Số")
    _ = document.add(.event, "Hội nghị lần thứ 3", .conference, [.ordinal: [.integer(3)]])
    try store.add([document.document])
    var query = GraphQuery(.event)
    query.ordinal = 3
    #expect(try store.rows(for: query).map { $0[.event] } == ["Hội nghị lần thứ 3"])
    query.ordinal = 4
    #expect(try store.rows(for: query).isEmpty)
  }

  @Test func `a row names its nodes and where its date comes from`() throws {
    let row = try #require(try store.rows(for: GraphQuery(.holds)).first)
    #expect(row.nodes[.position]?.map(\.label) == ["Bí thư Đảng ủy phường Khuê Trung"])
    #expect(row.nodes[.person]?.map(\.id) == [row.subject])
    #expect(row.dateSource == .article)
    #expect(try store.rows(for: GraphQuery(.chaired)).first?.dateSource == .event)
  }
}
