import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct GraphFilterTests {
  private let meeting = SampleGraphs.meeting

  @Test func `nothing asked for gives everything`() throws {
    let part = try GraphFilter().part(of: meeting)
    #expect(part.nodes == meeting.nodes)
    #expect(part.statements == meeting.statements)
  }

  @Test(arguments: ["Vũ Thanh Liêm", "vu thanh liem", "VŨ THANH LIÊM", "thanh liem"])
  func `a name in the middle is found with or without diacritics`(name: String) throws {
    var filter = GraphFilter()
    filter.ego = name
    let part = try filter.part(of: meeting)
    #expect(labels(of: .person, in: part) == ["Vũ Thanh Liêm"])
    #expect(part.nodes(of: .event).map(\.id.rawValue) == ["event-1"])
    #expect(part.nodes(of: .position).count == 1)
    #expect(part.nodes(of: .body).isEmpty)
  }

  @Test func `a name with other diacritics is another name`() {
    var filter = GraphFilter()
    filter.ego = "Vủ Thanh Liêm"
    #expect(throws: ExportError.self) { try filter.part(of: meeting) }
  }

  @Test func `depth 0 is the node itself, depth 2 its neighbours' neighbours`() throws {
    var filter = GraphFilter()
    filter.ego = "Vũ Thanh Liêm"
    filter.depth = 0
    #expect(things(in: try filter.part(of: meeting)) == 1)
    filter.depth = 2
    let part = try filter.part(of: meeting)
    #expect(part.nodes(of: .person).count > 5)
    #expect(labels(of: .body, in: part) == ["Huyện ủy Cần Giờ"])
  }

  @Test func `a body keeps its posts, events and documents`() throws {
    var filter = GraphFilter()
    filter.body = "hoi dong nhan dan huyen can gio"
    let part = try filter.part(of: meeting)
    #expect(part.nodes(of: .event).map(\.id.rawValue) == ["event-2"])
    #expect(part.nodes(of: .directive).isEmpty)
    #expect(part.nodes(of: .article).map(\.id.rawValue) == ["article-1", "article-2"])
    #expect(
      part.statements.allSatisfy { part.node($0.subject) != nil && part.node($0.object) != nil })
  }

  @Test func `a place takes in the places within it`() throws {
    var filter = GraphFilter()
    filter.place = "Thành phố Hồ Chí Minh"
    let part = try filter.part(of: meeting)
    #expect(part.nodes(of: .event).map(\.id.rawValue) == ["event-1", "event-2"])
    #expect(
      part.node(NodeID(rawValue: "body-quoc-hoi")) == nil || part.nodes(of: .directive).count > 0)
    #expect(part.nodes(of: .place).count == 2)
  }

  @Test(arguments: [
    ("2020-12", "2020-12", ["event-2"]), ("2020-09-08", "2020-09-08", ["event-1"]),
    ("2020", "2020", ["event-1", "event-2"]), ("2021", "2022", []),
  ])
  func `days keep the events of the days`(since: String, until: String, events: [String]) throws {
    var filter = GraphFilter()
    filter.since = PartialDate(iso: since)
    filter.until = PartialDate(iso: until)
    let part = try filter.part(of: meeting)
    #expect(part.nodes(of: .event).map(\.id.rawValue) == events)
  }

  @Test func `days in the wrong order are refused`() {
    var filter = GraphFilter()
    filter.since = PartialDate(iso: "2021")
    filter.until = PartialDate(iso: "2020")
    #expect(throws: ExportError.self) { try filter.part(of: meeting) }
  }

  @Test(arguments: GraphView.allCases)
  func `no link of a part leads out of it`(view: GraphView) throws {
    var filter = GraphFilter()
    filter.view = view
    filter.place = "Cần Giờ"
    let part = try filter.part(of: meeting)
    let dangling = part.nodes.flatMap { node in
      node.properties.keys.filter(\.isLink).flatMap { node.links($0) }
    }.filter { part.node($0) == nil }
    #expect(dangling.isEmpty)
    #expect(!part.nodes.isEmpty)
  }

  @Test func `the tenures of a part are those of its posts`() throws {
    var filter = GraphFilter()
    filter.view = .people
    let part = try filter.part(of: meeting)
    #expect(part.nodes(of: .tenure) == meeting.nodes(of: .tenure))
    filter.view = .meetings
    #expect(try filter.part(of: meeting).nodes(of: .tenure).isEmpty)
  }

  @Test func `what was asked for is told in words`() {
    var filter = GraphFilter()
    #expect(filter.description == "")
    filter.view = .meetings
    filter.ego = "An"
    filter.since = PartialDate(iso: "2020")
    #expect(filter.description == "view meetings; around An, depth 1; since 2020")
  }

  private func labels(of kind: NodeKind, in graph: Graph) -> [String] {
    graph.nodes(of: kind).map(\.label)
  }

  private func things(in graph: Graph) -> Int {
    graph.nodes.count { $0.kind != .article && $0.kind != .tenure }
  }
}
