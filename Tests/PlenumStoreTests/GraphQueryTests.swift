import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct GraphQueryTests {
  private let folder: TemporaryFolder
  private let store: GraphStore

  init() throws {
    folder = try TemporaryFolder()
    store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all)
  }

  @Test(arguments: [
    (GraphQuery.Kind.chaired, 1), (.attended, 3), (.spoke, 1), (.holds, 1), (.implements, 1),
    (.issued, 1), (.adopted, 1), (.elected, 0), (.person, 3), (.event, 2), (.directive, 2),
  ])
  func `each kind finds its rows`(kind: GraphQuery.Kind, count: Int) throws {
    #expect(try store.rows(for: GraphQuery(kind)).count == count)
  }

  @Test func `a row has date, labels, article and quote`() throws {
    let row = try #require(try store.rows(for: GraphQuery(.chaired)).first)
    #expect(row[.date] == "2020-10-07")
    #expect(row[.person] == "Vũ Thành Liêm")
    #expect(row[.event] == "Hội nghị sơ kết 9 tháng năm 2020")
    #expect(row[.body] == "Đảng ủy phường Khuê Trung")
    #expect(row[.place] == "phường Khuê Trung")
    #expect(row[.article] == "Hội nghị sơ kết 9 tháng năm 2020")
    #expect(row[.identity] == "quan/hoi-nghi.txt")
    #expect(row[.quote].hasSuffix("chủ trì hội nghị"))
  }

  @Test func `a post is shown with its body`() throws {
    let row = try #require(try store.rows(for: GraphQuery(.holds)).first)
    #expect(row[.position] == "Bí thư" && row[.body] == "Đảng ủy phường Khuê Trung")
    #expect(row[.date] == "2020-10-09")
  }

  @Test func `a listed person is quoted with the line that names it`() throws {
    let rows = try persons("Trần Thị Hòa")
    #expect(rows.count == 1)
    #expect(rows.first?[.quote].hasSuffix("bà Trần Thị Hoà phát biểu.") == true)
    #expect(rows.first?[.quote].contains("\n") == false)
  }

  @Test(arguments: ["vu thanh liem", "VŨ THÀNH LIÊM", "Liêm", "thanh liem", "Vũ Thanh Liem"])
  func `names match with and without diacritics as whole words`(name: String) throws {
    #expect(try persons(name).count == 2)
  }

  @Test(arguments: ["tran thi hoa", "Trần Thị Hoà", "Trần Thị Hòa", "Hoà", "hòa"])
  func `tone placement does not matter`(name: String) throws {
    #expect(try persons(name).count == 1)
  }

  @Test(arguments: ["lie", "liem vu", "Vũ Thạnh Liêm", "Hoá", "vu liem", "\"*"])
  func `other names do not match`(name: String) throws {
    #expect(try persons(name).isEmpty)
  }

  @Test(arguments: ["HĐND quận", "hoi dong nhan dan"])
  func `alternative labels match too`(name: String) throws {
    var query = GraphQuery(.issued)
    query.body = name
    #expect(try store.rows(for: query).count == 1)
  }

  @Test(arguments: [
    (GraphQuery.Kind.attended, 2), (.holds, 1), (.implements, 1), (.event, 1), (.person, 2),
    (.directive, 1), (.issued, 0),
  ])
  func `a body narrows every kind`(kind: GraphQuery.Kind, count: Int) throws {
    var query = GraphQuery(kind)
    query.body = "dang uy phuong khue trung"
    #expect(try store.rows(for: query).count == count)
  }

  @Test(arguments: [("cam le", 3), ("Khuê Trung", 3), ("Hòa Vang", 0)])
  func `a place counts for the places within it`(place: String, count: Int) throws {
    var query = GraphQuery(.attended)
    query.place = place
    #expect(try store.rows(for: query).count == count)
  }

  @Test func `events are of a place also through the body that holds them`() throws {
    var builder = DocumentBuilder(
      "d.txt", headline: "Kỳ họp", date: "2021-05-02", text: "HĐND quận Cẩm Lệ họp.")
    let district = builder.add(.place, "quận Cẩm Lệ")
    let council = builder.add(
      .body, "Hội đồng nhân dân quận Cẩm Lệ", .stateBody, [.jurisdiction: [.node(district)]])
    builder.add(.event, "Kỳ họp thứ 16", .session, [.organizer: [.node(council)]])
    try store.add([builder.document])
    var query = GraphQuery(.event)
    query.place = "quận Cẩm Lệ"
    #expect(try store.rows(for: query).map { $0[.event] }.contains("Kỳ họp thứ 16"))
    query.place = "Khuê Trung"
    #expect(try store.rows(for: query).map { $0[.event] }.contains("Kỳ họp thứ 16") == false)
  }

  @Test func `events are narrowed by type and by having a date of their own`() throws {
    var query = GraphQuery(.event)
    query.types = [.session, .congress]
    #expect(try store.rows(for: query).map { $0[.event] } == ["Kỳ họp thứ 15"])
    query.onlyDated = true
    #expect(try store.rows(for: query).isEmpty)
    query.types = []
    #expect(try store.rows(for: query).map { $0[.date] } == ["2020-10-07"])
  }

  @Test func `a directive's number comes before names that mention it`() throws {
    var builder = DocumentBuilder(
      "e.txt", headline: "Kế hoạch", date: "2021-05-02", text: "Kế hoạch và chỉ thị.")
    let body = builder.add(.body, "Quận ủy Cẩm Lệ", .partyBody)
    let directive = builder.add(
      .directive, "Chỉ thị 08-CT/QU", nil, [.idLocal: [.string("08-CT/QU")]])
    let plan = builder.add(
      .directive, "Kế hoạch 22-KH/QU thực hiện Chỉ thị 08-CT/QU", nil,
      [.idLocal: [.string("22-KH/QU")]])
    for issued in [directive, plan] { builder.state(body, .issued, issued, quote: "Kế hoạch") }
    try store.add([builder.document])
    var query = GraphQuery(.issued)
    query.directive = "08-ct/qu"
    #expect(try store.rows(for: query).map { $0[.directive] } == ["Chỉ thị 08-CT/QU"])
    query.directive = "Chỉ thị 08-CT/QU"
    #expect(try store.rows(for: query).count == 2)
  }

  @Test func `filters narrow together`() throws {
    var query = GraphQuery(.attended)
    query.person = "liem"
    query.event = "ky hop"
    query.directive = "5/NQ-HĐND"
    #expect(try store.rows(for: query).map { $0[.event] } == ["Kỳ họp thứ 15"])
    query.event = "hoi nghi"
    #expect(try store.rows(for: query).isEmpty)
  }

  @Test(
    arguments: [
      ("2020-10-07", "2020-10-07", 2), ("2020-10-08", nil, 1), ("2021", nil, 1),
      (nil, "2020", 2), ("2020-10", "2020-10", 2), ("2021-03-02", "2021-03-02", 1),
      ("2021-03-03", nil, 0),
    ] as [(String?, String?, Int)])
  func `dates are the event's, else the article's`(since: String?, until: String?, count: Int)
    throws
  {
    var query = GraphQuery(.attended)
    query.since = since.flatMap { PartialDate(iso: $0) }
    query.until = until.flatMap { PartialDate(iso: $0) }
    #expect(try store.rows(for: query).count == count)
  }

  @Test func `rows come by date`() throws {
    let dates = try store.rows(for: GraphQuery(.attended)).map { $0[.date] }
    #expect(dates == ["2020-10-07", "2020-10-07", "2021-03-02"])
  }

  @Test func `a removed article no longer answers`() throws {
    try store.remove(article: "ky-hop.html")
    #expect(try store.rows(for: GraphQuery(.adopted)).isEmpty)
    var query = GraphQuery(.person)
    query.body = "HĐND quận"
    #expect(try store.rows(for: query).isEmpty)
  }

  private func persons(_ name: String) throws -> [QueryRow] {
    var query = GraphQuery(.person)
    query.person = name
    return try store.rows(for: query)
  }
}
