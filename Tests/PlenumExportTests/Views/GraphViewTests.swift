import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

@Suite struct GraphViewTests {
  private let meeting = SampleGraphs.meeting

  @Test func `people are persons, posts and bodies`() throws {
    let network = try network(.people)
    #expect(kinds(network) == [.person, .position, .body])
    #expect(types(network) == ["holds", "held", "elected", "postIn", "subOrganizationOf"])
  }

  @Test func `meetings are events with persons, organizers and places`() throws {
    let network = try network(.meetings)
    #expect(kinds(network) == [.person, .event, .body, .place])
    #expect(
      types(network) == ["attended", "chaired", "spokeAt", "organized", "organizer", "location"])
  }

  @Test func `directives are documents with bodies and events`() throws {
    let network = try network(.directives)
    #expect(kinds(network) == [.directive, .event, .body])
    #expect(types(network) == ["issued", "adopted", "implements", "passedBy", "organizer"])
  }

  @Test func `bodies are a hierarchy`() throws {
    let network = try network(.bodies)
    #expect(kinds(network) == [.body])
    #expect(types(network) == ["subOrganizationOf"])
    #expect(network.nodes.count == 7)
  }

  @Test func `persons at the same events are joined once, with the number of events`() throws {
    let network = try network(.coAttendance)
    #expect(kinds(network) == [.person])
    #expect(!network.isDirected)
    let first = network.nodes.filter { $0.node.label == "Lê Minh Dũng" }
    let second = network.nodes.filter { $0.node.label == "Nguyễn Văn Hồng" }
    let ends = Set((first + second).map(\.node.id))
    let links = network.links.filter { ends == [$0.source, $0.target] }
    #expect(links.map(\.weight) == [2])
    #expect(links.first?.events.count == 2)
    #expect(links.first?.date?.iso == "2020-09-08")
    #expect(links.first?.lastDate?.iso == "2020-12")
  }

  @Test func `who chaired points to who was there, not to itself`() throws {
    let network = try network(.chairs)
    #expect(network.isDirected)
    let chairs = Set(network.links.map(\.source)).compactMap(meeting.node).map(\.label).sorted()
    #expect(chairs == ["Lê Minh Dũng", "Vũ Thanh Liêm"])
    #expect(network.links.allSatisfy { $0.source != $0.target })
    #expect(network.links.count { $0.label == "chủ trì, có mặt" } == network.links.count)
  }

  @Test(arguments: [GraphView.coAttendance, .chairs])
  func `views that count events have no articles, which nothing would link to`(view: GraphView)
    throws
  {
    var options = NetworkOptions()
    options.view = view
    let network = try Network(meeting, options, scope: .records)
    #expect(kinds(network) == [.person])
  }

  @Test func `a limit keeps the heaviest nodes, counts and tells the others`() throws {
    var options = NetworkOptions()
    options.maxNodes = 10
    let network = try Network(meeting, options)
    let all = try Network(meeting, NetworkOptions())
    #expect(network.nodes.count == 10)
    #expect(network.omittedNodes == all.nodes.count - 10)
    #expect(network.notes == ["the heaviest 10 of \(all.nodes.count) nodes"])
    #expect(network.nodes.contains { $0.node.id.rawValue == "event-1" })
    let names = Set(network.nodes.map(\.node.id))
    #expect(network.links.allSatisfy { names.contains($0.source) && names.contains($0.target) })
  }

  @Test func `degrees count the links at a node`() throws {
    let network = try network(.full)
    let total = network.nodes.reduce(0) { $0 + $1.degree }
    #expect(total == 2 * network.links.count)
  }

  @Test(arguments: GraphView.allCases)
  func `the part of a view is its own part`(view: GraphView) throws {
    let part = view.part(of: meeting)
    let again = view.part(of: part)
    #expect(again.nodes == part.nodes)
    #expect(again.statements == part.statements)
  }

  @Test(
    .enabled(if: DOTExporterTests.hasGraphviz, "install graphviz"), arguments: GraphView.allCases)
  func `Graphviz draws every view without a warning`(view: GraphView) throws {
    let folder = try TemporaryFolder()
    var options = NetworkOptions()
    options.view = view
    try DOTExporter(options).write(meeting, toFile: folder.path("g.dot"))
    let outcome = try #require(ExternalTool("dot")).run(["-Tsvg", folder.path("g.dot")])
    #expect(outcome.isSilentSuccess, "\(outcome.errors)")
  }

  private func network(_ view: GraphView) throws -> Network {
    var options = NetworkOptions()
    options.view = view
    return try Network(meeting, options)
  }

  private func kinds(_ network: Network) -> Set<NodeKind> { Set(network.nodes.map(\.node.kind)) }

  private func types(_ network: Network) -> Set<String> { Set(network.links.map(\.type)) }
}
