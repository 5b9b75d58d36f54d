import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

/// Random graphs of hostile labels come back equal, but for what a format cannot hold.
@Suite struct RoundTripTests {
  private static let seeds = (0..<10).map { $0 * 100 }

  @Test(arguments: seeds)
  func `GraphML holds all but what XML forbids`(start: Int) throws {
    try forEachGraph(from: start) { graph in
      let found = try XMLReading(GraphMLExporter().text(of: graph))
      expect(
        found.nodes.map { $0.values["n_label"] }, labels(of: graph), lossy: isLegalInXML)
      expect(found.edges.map { $0.values["e_quote"] }, quotes(of: graph), lossy: isLegalInXML)
    }
  }

  @Test(arguments: seeds)
  func `GEXF holds all but what XML forbids`(start: Int) throws {
    try forEachGraph(from: start) { graph in
      let found = try XMLReading(GEXFExporter().text(of: graph))
      expect(found.nodes.map { $0.attributes["label"] }, labels(of: graph), lossy: isLegalInXML)
      expect(found.edges.map { $0.values["quote"] }, quotes(of: graph), lossy: isLegalInXML)
    }
  }

  @Test(arguments: seeds)
  func `CSV holds all but U+0000`(start: Int) throws {
    try forEachGraph(from: start) { graph in
      let pair = try CSVExporter().pair(Network(graph, NetworkOptions()))
      expect(try rows(pair.writeNodes, "Label"), labels(of: graph)) { $0 != "\0" }
      expect(try rows(pair.writeEdges, "quote"), quotes(of: graph)) { $0 != "\0" }
    }
  }

  @Test(arguments: seeds)
  func `CSV for Neo4j holds all but U+0000 and line ends`(start: Int) throws {
    let isLineEnd: (Unicode.Scalar) -> Bool = {
      "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
    }
    try forEachGraph(from: start) { graph in
      let pair = try Neo4jExporter().pair(Network(graph, NetworkOptions()))
      let flat = quotes(of: graph).map { text in
        String(String.UnicodeScalarView(text.unicodeScalars.map { isLineEnd($0) ? " " : $0 }))
      }
      expect(try rows(pair.writeEdges, "quote"), flat) { $0 != "\0" }
    }
  }

  @Test(arguments: seeds)
  func `Cypher holds all but U+0000`(start: Int) throws {
    try forEachGraph(from: start) { graph in
      let found = CypherReading(try CypherExporter().text(of: graph))
      expect(found.values["quote"] ?? [], quotes(of: graph)) { $0 != "\0" }
    }
  }

  @Test(arguments: seeds)
  func `a page holds everything in data that no browser runs`(start: Int) throws {
    try forEachGraph(from: start) { graph in
      var output = ExportOutput()
      _ = try HTMLExporter().write(Network(graph, NetworkOptions(), scope: .records), to: &output)
      let lines = output.text.split(separator: "\n")
      #expect(lines.count { $0.contains("<") } == 2)
      let json = lines.dropFirst().dropLast().joined(separator: "\n")
      let data = try #require(
        JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let nodes = try #require(data["nodes"] as? [[String: Any]])
      expect(nodes.map { $0["l"] as? String }, graph.nodes.map(\.label)) { _ in true }
    }
  }

  private func forEachGraph(from start: Int, _ check: (Graph) throws -> Void) throws {
    for seed in start..<(start + 100) {
      var hostile = HostileText(seed: UInt64(seed))
      try check(hostile.graph())
    }
  }

  /// Compares code points, since equal strings may differ in normal form.
  private func expect(
    _ found: [String?], _ written: [String], lossy isHeld: (Unicode.Scalar) -> Bool,
    at location: SourceLocation = #_sourceLocation
  ) {
    let held = written.map { $0.unicodeScalars.filter(isHeld).map(\.value) }
    #expect(
      found.map { ($0 ?? "").unicodeScalars.map(\.value) } == held, sourceLocation: location)
  }

  private func labels(of graph: Graph) -> [String] {
    graph.nodes.filter { $0.kind != .article }.map(\.label)
  }

  private func quotes(of graph: Graph) -> [String] { graph.edges.map { $0.statements[0].quote } }

  private func rows(_ write: (inout ExportOutput) throws -> Int, _ column: String) throws
    -> [String?]
  {
    var output = ExportOutput()
    let count = try write(&output)
    let rows = CSVReading(output.text).rows
    #expect(rows.count == count)
    return rows.map { $0[column] }
  }

  private func isLegalInXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }
}
