import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

/// The pitfalls of tables that others fell into, by their numbers in the field notes.
@Suite struct CSVPitfallTests {
  @Test func `pitfall 25: quotes are doubled, line ends stay in cells or become spaces`() {
    #expect(line(.text("a \"b\"\nc"), CSVTable(options: CSVOptions())) == "\"a \"\"b\"\"\nc\"\r\n")
    let flat = CSVTable(options: CSVOptions(), flattensLines: true)
    #expect(line(.text("a\r\nb\u{2028}c"), flat) == "\"a  b c\"\r\n")
    #expect(line(.text("a\\"), flat) == "\"a\\\"\r\n")
  }

  @Test func `pitfall 25: each row of the tables for Neo4j is one line`() throws {
    let folder = try TemporaryFolder()
    let counts = try Neo4jExporter().write(
      SampleGraphs.hostile, toFile: folder.path("graph.neo4j"))
    for (name, count) in [("nodes", counts.nodes), ("relationships", counts.edges)] {
      let text = try folder.text("graph.neo4j.\(name).csv")
      #expect(text.utf8.count { $0 == 0x0A } == count + 1)
    }
  }

  @Test func `pitfall 26: ids are unique, ends are nodes, lists have no other separators`() throws {
    let folder = try TemporaryFolder()
    try Neo4jExporter().write(SampleGraphs.meeting, toFile: folder.path("graph.neo4j"))
    let nodes = CSVReading(try folder.text("graph.neo4j.nodes.csv"))
    let relationships = CSVReading(try folder.text("graph.neo4j.relationships.csv"))
    let ids = nodes.rows.compactMap { $0["id:ID"] }
    #expect(Set(ids).count == nodes.rows.count)
    let ends = relationships.rows.flatMap { [$0[":START_ID"] ?? "", $0[":END_ID"] ?? ""] }
    #expect(Set(ends).isSubset(of: ids))
    #expect(Set(relationships.rows.compactMap { $0["id"] }).count == relationships.rows.count)
    let articles = relationships.rows.compactMap { $0["articles:string[]"] }
      .flatMap { $0.split(separator: ";") }
    #expect(Set(articles) == ["article-1", "article-2"])
    #expect(
      nodes.rows.contains { $0[":LABEL"] == "Body;PartyBody" && $0["subtype"] == "PartyBody" })
  }

  @Test func `pitfall 27: Gephi finds source, target and type`() throws {
    let folder = try TemporaryFolder()
    let counts = try CSVExporter().write(SampleGraphs.meeting, toFile: folder.path("graph.csv"))
    let edges = CSVReading(try folder.text("graph.edges.csv"))
    #expect(edges.header.prefix(5) == ["Source", "Target", "Type", "Id", "Label"])
    #expect(edges.rows.count == counts.edges)
    #expect(edges.rows.allSatisfy { $0["Type"] == "Directed" && $0.count == edges.header.count })
    let nodes = CSVReading(try folder.text("graph.nodes.csv"))
    #expect(nodes.header.prefix(2) == ["Id", "Label"])
    #expect(nodes.rows.count == counts.nodes)
    #expect(nodes.rows.allSatisfy { Int($0["weight"] ?? "") != nil })
  }

  @Test(arguments: [false, true])
  func `pitfall 28: a byte order mark stands only where it is asked for`(isAsked: Bool) throws {
    let folder = try TemporaryFolder()
    var csv = CSVOptions()
    csv.hasByteOrderMark = isAsked
    try CSVExporter(csv: csv).write(SampleGraphs.meeting, toFile: folder.path("graph.csv"))
    for name in ["nodes", "edges"] {
      let text = try folder.text("graph.\(name).csv")
      #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) == isAsked)
    }
  }

  @Test func `pitfall 29: there is no GML, which holds no letters outside ASCII`() {
    #expect(ExportFormat(rawValue: "gml") == nil)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1"])
  func `pitfall 30: formulas are guarded where it is asked for, else kept`(text: String) {
    #expect(
      CSVReading("h\n" + line(.text(text), CSVTable(options: CSVOptions()))).rows[0]["h"] == text)
    var options = CSVOptions()
    options.guardsFormulas = true
    let guarded = CSVReading("h\n" + line(.text(text), CSVTable(options: options)))
    #expect(guarded.rows[0]["h"] == "'" + text)
    #expect(line(.plain("-1.5"), CSVTable(options: options)) == "-1.5\r\n")
  }

  @Test(PythonTool.needs("csv"))
  func `Python's reader finds the hostile labels`() throws {
    let folder = try TemporaryFolder()
    try CSVExporter().write(SampleGraphs.hostile, toFile: folder.path("graph.csv"))
    let script = """
      import csv, json, sys
      rows = csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""))
      labels = {r["Id"]: r["Label"] for r in rows}
      print(json.dumps([labels[f"person-{i}"] for i in range(int(sys.argv[2]))]))
      """
    let labels = SampleGraphs.hostileLabels
    let found = try PythonTool.run(script, [folder.path("graph.nodes.csv"), String(labels.count)])
    #expect(try scalars(ofJSON: found) == labels.map { $0.unicodeScalars.filter { $0 != "\0" } })
  }

  private func line(_ cell: CSVCell, _ table: CSVTable) -> String {
    var output = ExportOutput()
    table.write([cell], to: &output)
    return output.text
  }
}
