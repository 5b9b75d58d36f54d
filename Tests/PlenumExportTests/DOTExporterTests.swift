import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct DOTExporterTests {
  static let hasGraphviz = ExternalTool.isInstalled("dot")

  @Test(.enabled(if: hasGraphviz, "install graphviz"), arguments: ["empty", "meeting", "hostile"])
  func `Graphviz draws it without a warning`(name: String) throws {
    let outcome = try draw(SampleGraphs.named(name), as: "svg")
    #expect(outcome.isSilentSuccess, "\(outcome.errors)")
  }

  @Test(.enabled(if: hasGraphviz, "install graphviz"))
  func `Graphviz counts the nodes and edges that were written`() throws {
    var output = ExportOutput()
    let counts = try DOTExporter().write(SampleGraphs.meeting, to: &output)
    let lines = try draw(SampleGraphs.meeting, as: "plain").output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("node ") } == counts.nodes)
    #expect(lines.count { $0.hasPrefix("edge ") } == counts.edges)
  }

  @Test(.enabled(if: hasGraphviz, "install graphviz"))
  func `escapes and markup in labels are shown as text`() throws {
    let svg = try draw(SampleGraphs.hostile, as: "svg").output
    #expect(svg.contains(#">\N \G \E \l \r</text>"#))
    #expect(svg.contains(">{a|b} &lt;port&gt; %22</text>"))
    #expect(svg.contains(">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</text>"))
    #expect(svg.contains(">&amp;amp; &lt;b&gt;</text>"))
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("\u{202E}"))
  }

  @Test func `bodies of one label tell whether they are of before or after the merger`() throws {
    func body(_ id: String, _ label: String, _ links: [Property: NodeID] = [:]) -> Node {
      var node = Node(id: NodeID(rawValue: id), kind: .body, label: label)
      for (property, target) in links { node.add(.node(target), to: property) }
      return node
    }
    let old = NodeID(rawValue: "body-old")
    let new = NodeID(rawValue: "body-new")
    let city = "Thành ủy Đà Nẵng"
    let graph = Graph(
      nodes: [
        body("body-old", city, [.succeededBy: new]), body("body-new", city),
        body("body-board-1", "Ban Tổ chức", [.subOrganizationOf: old]),
        body("body-board-2", "Ban Tổ chức", [.subOrganizationOf: new]),
        body("body-ward", "Đảng ủy phường An Hải", [.subOrganizationOf: new]),
        body("body-x", "Công an xã"), body("body-y", "Công an xã", [.subOrganizationOf: old]),
      ], statements: [])
    var options = NetworkOptions()
    options.view = .bodies
    let text = try DOTExporter(options).text(of: graph)
    for label in [
      #"Thành ủy Đà Nẵng\n(trước sáp nhập)"#, #"Thành ủy Đà Nẵng\n(sau sáp nhập)"#,
      #"Ban Tổ chức\n(trước sáp nhập)"#, #"Ban Tổ chức\n(sau sáp nhập)"#, "Đảng ủy phường An Hải",
      #"Công an xã\n(trước sáp nhập)"#,
    ] { #expect(text.contains("[label=\"\(label)\"")) }
  }

  @Test func `positions stand in the label of their holder`() throws {
    let text = try DOTExporter().text(of: SampleGraphs.meeting)
    #expect(text.contains(#"[label="Vũ Thanh Liêm\nPhó Bí thư Thường trực""#))
    #expect(text.contains(#"[label="Đặng Hoàng Yến\nnguyên Bí thư Huyện ủy Cần Giờ""#))
    #expect(!text.contains("\"position-"))
  }

  @Test func `relations between the same two nodes are one arrow`() throws {
    let text = try DOTExporter().text(of: SampleGraphs.meeting)
    let arrows = text.split(separator: "\n").filter {
      $0.contains("\"person-vu-thanh-liem") && $0.contains("-> \"event-1\"")
    }
    #expect(arrows.count == 1)
    #expect(arrows.first?.contains("label=\"chủ trì\"") == true)
  }

  @Test func `persons of one body stand in a frame`() throws {
    let text = try DOTExporter().text(of: SampleGraphs.meeting)
    #expect(text.contains("subgraph \"cluster_body-huyen-uy\""))
    #expect(!text.contains("subgraph \"cluster_body-cong-an\""))
  }

  @Test func `a limit keeps the heaviest nodes and says so`() throws {
    var output = ExportOutput()
    let exporter = DOTExporter(nodeLimit: 5)
    let counts = try exporter.write(SampleGraphs.meeting, to: &output)
    #expect(counts.nodes == 5)
    #expect(counts.omittedNodes == 22)
    #expect(output.text.contains("Chỉ vẽ 5 trong 27 nút"))
    #expect(output.text.contains(">Chỉ vẽ 5 trong 27 nút"))
    for heavy in ["event-1", "event-2", "person-nguyen-van-hong"] {
      #expect(output.text.contains("  \"\(heavy)"))
    }
  }

  @Test func `a large picture hints at sfdp`() throws {
    let persons = (0..<80).map { Node(id: NodeID(rawValue: "person-\($0)"), kind: .person) }
    let graph = Graph(nodes: persons, statements: [])
    #expect(try DOTExporter(nodeLimit: nil).text(of: graph).hasPrefix("// Large graph"))
    #expect(try !DOTExporter().text(of: graph).hasPrefix("// Large graph"))
  }

  @Test func `captions and dates are written in the language asked for`() throws {
    let text = try DOTExporter(language: .english).text(of: SampleGraphs.meeting)
    #expect(text.contains("label=\"chaired\""))
    #expect(text.contains("planned 12/2020"))
    #expect(text.contains("■</font>&#160;directive"))
  }

  @Test func `arrows to a new body have no caption; the legend names their colour`() throws {
    let text = try DOTExporter().text(of: SampleGraphs.meeting)
    let arrows = text.split(separator: "\n").filter { $0.contains("constraint=false") }
    #expect(!arrows.isEmpty)
    #expect(arrows.allSatisfy { !$0.contains("label=") })
    #expect(text.contains("━━▶ được bầu, bổ nhiệm"))
    #expect(!text.contains("━━▶ chủ trì"))
  }

  @Test func `the number of shared events is dark on its line`() throws {
    var options = NetworkOptions()
    options.view = .coAttendance
    let text = try DOTExporter(options).text(of: SampleGraphs.meeting)
    #expect(text.contains("label=\"2\", color=\"#5B8DB8\", fontcolor=\"#1A1A1A\""))
  }

  private func draw(_ graph: Graph, as type: String) throws -> ExternalTool.Outcome {
    let folder = try TemporaryFolder()
    try DOTExporter().write(graph, toFile: folder.path("g.dot"))
    return try #require(ExternalTool("dot")).run(["-T\(type)", folder.path("g.dot")])
  }
}
