import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct TurtleExporterTests {
  @Test func `a block lists classes first, then predicates by name`() throws {
    var body = Node(
      id: NodeID(rawValue: "body-a"), kind: .body, subtype: .partyBody, label: "Đảng bộ")
    body[.altLabel] = [.string("b"), .string("a")]
    let text = try TurtleExporter().text(of: Graph(nodes: [body], statements: []))
    #expect(
      text.hasSuffix(
        """

        id:body-a
            a plm:Body , org:Organization , plm:PartyBody ;
            skos:altLabel "a"@vi , "b"@vi ;
            skos:prefLabel "Đảng bộ"@vi .

        """))
  }

  @Test(arguments: [
    ("2020", #""2020"^^xsd:gYear"#), ("2020-09", #""2020-09"^^xsd:gYearMonth"#),
    ("2020-09-08", #""2020-09-08"^^xsd:date"#),
  ])
  func `a date has the type of its precision`(iso: String, expected: String) throws {
    var event = Node(id: NodeID(rawValue: "event-a"), kind: .event)
    event[.startDate] = [.date(try #require(PartialDate(iso: iso)))]
    #expect(try block(of: event).contains("schema:startDate \(expected) ."))
  }

  @Test func `numbers, codes and links are written as their datatypes`() throws {
    var event = Node(id: NodeID(rawValue: "event-a"), kind: .event)
    event[.ordinal] = [.integer(20)]
    event[.term] = [.string("2015-2020")]
    event[.organizer] = [.node(NodeID(rawValue: "body-a"))]
    let text = try block(of: event)
    #expect(text.contains("plm:ordinal 20 ;"))
    #expect(text.contains(#"plm:term "2015-2020" ;"#))
    #expect(text.contains("schema:organizer id:body-a ."))
  }

  @Test(arguments: [
    (10.4114, "10.4114"), (-0.5, "-0.5"), (106, "106.0"), (0.000_000_1, "0.0"), (1e300, nil),
  ])
  func `a decimal has no exponent`(number: Double, expected: String?) throws {
    var place = Node(id: NodeID(rawValue: "place-a"), kind: .place)
    place[.latitude] = [.decimal(number)]
    let text = try block(of: place)
    #expect(text.contains("schema:latitude") == (expected != nil))
    if let expected { #expect(text.contains("schema:latitude \(expected) .")) }
  }

  @Test func `a chair is also written as present, once`() throws {
    let graph = Graph(
      nodes: [], statements: [statement(.chaired), statement(.attended), statement(.spokeAt)])
    let text = try TurtleExporter(RDFOptions(provenance: .none)).text(of: graph)
    #expect(text.components(separatedBy: "plm:attended id:event-a").count == 2)
    #expect(text.contains("plm:chaired id:event-a"))
  }

  @Test func `a statement node carries the evidence`() throws {
    let text = try TurtleExporter().text(of: Graph(nodes: [], statements: [statement(.chaired)]))
    #expect(
      text.hasSuffix(
        """
            a plm:Statement , rdf:Statement ;
            oa:end 9 ;
            oa:exact "chủ \\"trì\\""@vi ;
            oa:start 1 ;
            plm:confidence 0.90 ;
            plm:rule "r" ;
            prov:wasDerivedFrom id:article-a ;
            rdf:object id:event-a ;
            rdf:predicate plm:chaired ;
            rdf:subject id:person-a .

        """))
  }

  @Test func `statement nodes can be left out`() throws {
    let text = try TurtleExporter(RDFOptions(provenance: .none)).text(of: SampleGraphs.meeting)
    #expect(!text.contains("plm:Statement"))
    #expect(text.contains("plm:chaired id:event-1"))
  }

  @Test func `of statements that share a name the surest is written`() throws {
    let graph = Graph(
      nodes: [], statements: [statement(.chaired, 0.3), statement(.chaired, 0.7)])
    let text = try TurtleExporter().text(of: graph)
    #expect(text.components(separatedBy: "a plm:Statement").count == 2)
    #expect(text.contains("plm:confidence 0.70"))
  }

  @Test func `another base IRI names the data`() throws {
    let exporter = TurtleExporter(
      RDFOptions(baseIRI: "https://example.org/kg#", provenance: .none))
    let text = try exporter.text(of: SampleGraphs.meeting)
    #expect(text.contains("@prefix id: <https://example.org/kg#> ."))
  }

  @Test(arguments: ["", "id/", "https://example.org/kg", "ftp://example.org/", "http:///x/"])
  func `a base IRI that cannot be one is refused`(base: String) {
    #expect(throws: ExportError.self) {
      try TurtleExporter(RDFOptions(baseIRI: base)).text(of: SampleGraphs.empty)
    }
  }

  @Test(arguments: [
    ("1a", "<https://w3id.org/plenum/id/1a>"), ("a.b", "<https://w3id.org/plenum/id/a.b>"),
    ("a>b c", "<https://w3id.org/plenum/id/a%3Eb%20c>"), ("a-1", "id:a-1"),
  ])
  func `only plain names are abbreviated`(name: String, expected: String) throws {
    #expect(
      try block(of: Node(id: NodeID(rawValue: name), kind: .person)).contains("\n\(expected)\n"))
  }

  @Test func `the order of nodes and statements does not matter`() throws {
    let graph = SampleGraphs.meeting
    let turned = Graph(nodes: graph.nodes.reversed(), statements: graph.statements.reversed())
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for (folder, graph) in zip(folders, [graph, turned]) {
      for format in ExportFormat.allCases where format != .svg && format != .html {
        try format.exporter().write(graph, toFile: folder.path("graph.\(format.fileExtension)"))
      }
    }
    for name in try folders[0].names() {
      #expect(try folders[0].text(name) == folders[1].text(name), "\(name)")
    }
  }

  private func block(of node: Node) throws -> String {
    try TurtleExporter().text(of: Graph(nodes: [node], statements: []))
  }

  private func statement(_ predicate: PlenumModel.Predicate, _ confidence: Double = 0.9)
    -> Statement
  {
    Statement(
      subject: NodeID(rawValue: "person-a"), predicate: predicate,
      object: NodeID(rawValue: "event-a"), article: NodeID(rawValue: "article-a"),
      quote: "chủ \"trì\"", span: TextSpan(1, 9), rule: "r", confidence: confidence)
  }
}
