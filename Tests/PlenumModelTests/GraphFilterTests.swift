import PlenumModel
import PlenumTestSupport
import Testing

struct GraphFilterTests {
  private let graph = SampleGraphs.meeting

  private func edges(_ predicate: Predicate, in graph: Graph) -> [Edge] {
    graph.edges.filter { $0.predicate == predicate }
  }

  @Test func `edges below are left out and the others stay`() {
    let filtered = graph.filtered(minConfidence: 0.85)
    #expect(filtered.edges == graph.edges.filter { $0.confidence >= 0.85 })
    #expect(filtered.edges.count < graph.edges.count)
    #expect(edges(.implements, in: filtered).isEmpty)
  }

  @Test func `an edge that stays keeps its weaker statements`() throws {
    let chaired = try #require(
      edges(.chaired, in: graph.filtered(minConfidence: 0.95)).first)
    #expect(chaired.statements.map(\.confidence) == [0.95, 0.9])
  }

  @Test func `all nodes but tenures stay`() {
    let filtered = graph.filtered(minConfidence: 1)
    #expect(filtered.edges.isEmpty && filtered.statements.isEmpty)
    #expect(filtered.nodes(of: .tenure).isEmpty && !graph.nodes(of: .tenure).isEmpty)
    #expect(filtered.nodes == graph.nodes.filter { $0.kind != .tenure })
  }

  @Test func `tenures are those of the edges that stay`() {
    #expect(graph.filtered(minConfidence: 0.9).nodes(of: .tenure) == graph.nodes(of: .tenure))
  }

  @Test func `nothing is left out at zero`() {
    let filtered = graph.filtered(minConfidence: 0)
    #expect(filtered.nodes == graph.nodes && filtered.edges == graph.edges)
  }
}
