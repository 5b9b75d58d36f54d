import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

/// The pitfalls of DOT that others fell into, by their numbers in the field notes.
@Suite struct DOTPitfallTests {
  @Test func `pitfall 21: a backslash of a label is not an escape of the layout`() {
    #expect(DOTText.quoted(#"\N \G "x" \"#) == #""\\N \\G \"x\" \\""#)
    #expect(DOTText.quoted("a\nb") == #""a\nb""#)
  }

  @Test func `pitfall 22: every name of a node is quoted`() throws {
    var graph: [Node] = []
    for name in ["node", "1a", "a:b", "a-b", "graph", "strict"] {
      graph.append(Node(id: NodeID(rawValue: name), kind: .person, label: name))
    }
    let text = try DOTExporter().text(of: Graph(nodes: graph, statements: []))
    for node in graph { #expect(text.contains("\n  \"\(node.id.rawValue)\" [label=")) }
  }

  @Test func `pitfall 23: labels and colours stand at the nodes, not only at their frames`() throws
  {
    let text = try DOTExporter().text(of: SampleGraphs.meeting)
    let nodes = text.split(separator: "\n").filter { $0.contains("shape=") }
    #expect(nodes.count == 27)
    #expect(nodes.allSatisfy { $0.contains("label=\"") && $0.contains("fillcolor=\"#") })
  }

  @Test func `pitfall 24: many nodes are limited, or get a layout that can take them`() throws {
    let persons = (0..<80).map { Node(id: NodeID(rawValue: "person-\($0)"), kind: .person) }
    let graph = Graph(nodes: persons, statements: [])
    var output = ExportOutput()
    #expect(try DOTExporter().write(graph, to: &output).nodes == 60)
    #expect(output.text.contains("charset=\"UTF-8\""))
    let all = try DOTExporter(nodeLimit: nil).text(of: graph)
    #expect(all.contains("layout=sfdp"))
  }
}
