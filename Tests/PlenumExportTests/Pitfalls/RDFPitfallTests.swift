import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// The pitfalls of RDF that others fell into, by their numbers in the field notes.
@Suite struct RDFPitfallTests {
  static let formats = ExportFormat.allCases.filter(\.isRDF)

  @Test(arguments: formats)
  func `pitfall 1: no IRI has a character that IRIs forbid`(format: ExportFormat) throws {
    let signs =
      (0x00...0x20).map { String(Unicode.Scalar(UInt8($0))) } + "<>\"{}|^`\\[]%".map(String.init)
    let nodes = (signs + ["%zz", "Đảng", "a\u{300}"]).enumerated().map { index, sign in
      var article = Node(id: NodeID(rawValue: "article-\(index)\(sign)x"), kind: .article)
      article[.url] = [.string("https://a.example.vn/x\(sign)y?z=\(sign)#\(sign)")]
      article[.about] = [.node(article.id)]
      return article
    }
    let iris = RDFText(format, try format.exporter().text(of: Graph(nodes: nodes, statements: [])))
      .iris
    #expect(Set(iris.filter { $0.contains("/id/article-") }).count == nodes.count)
    #expect(Set(iris.filter { $0.hasPrefix("https://a.example.vn/") }).count == nodes.count)
    #expect(iris.filter { !RDFText.isLegal($0) } == [])
  }

  @Test(arguments: [
    "a/b", "a.b", "a.", "1a", "a,b", "(a)", "a#b", "-a", "a:b", "a'b", "a~b", "a_b", "đ", "a%41",
  ])
  func `pitfall 2: names that readers of prefixed names trip over stand in full`(name: String)
    throws
  {
    let node = Node(id: NodeID(rawValue: name), kind: .person, label: "An")
    let graph = Graph(nodes: [node], statements: [])
    let lines = try TurtleExporter().text(of: graph).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("<\(Vocabulary.data)") && $0.hasSuffix(">") } == 1)
    #expect(lines.allSatisfy { !$0.hasPrefix("id:") })
    #expect(try !JSONLDExporter().text(of: graph).contains("\"id:"))
  }

  @Test(arguments: NodeKind.allCases)
  func `pitfall 2: minted names are letters, digits and hyphens after a letter`(kind: NodeKind)
    throws
  {
    for label in SampleGraphs.hostileLabels + ["05-CT/TW", "12. Hội nghị", "Đảng ủy (xã)"] {
      let id = CanonicalID.mint(kind, key: [label], label: label)
      let text = try TurtleExporter().text(
        of: Graph(nodes: [Node(id: id, kind: kind)], statements: []))
      #expect(text.contains("\nid:\(id)\n"), "\(id)")
    }
  }

  @Test(arguments: formats)
  func `pitfall 3: names are ASCII, letters with marks stand in literals only`(format: ExportFormat)
    throws
  {
    let labels = ["Đặng Thị Ổn", "Đa\u{323}\u{306}ng Thi\u{323} O\u{302}\u{309}n"]
    let persons = labels.map {
      Node(id: CanonicalID.mint(.person, key: [$0], label: $0), kind: .person, label: $0)
    }
    let text = try format.exporter().text(of: Graph(nodes: persons, statements: []))
    let read = RDFText(format, text)
    #expect(read.outsideLiterals.utf8.allSatisfy { $0 < 0x80 })
    #expect(read.iris.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    for label in labels {
      #expect(read.literals.contains { $0.unicodeScalars.elementsEqual(label.unicodeScalars) })
    }
    #expect(format == .jsonld || text.contains("\"\(labels[0])\"@vi"))
  }

  @Test(arguments: formats)
  func `pitfall 4: literals have the escapes of the grammar and no raw control character`(
    format: ExportFormat
  ) throws {
    let text = try format.exporter().text(of: SampleGraphs.hostile)
    let controls: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    let read = RDFText(format, text)
    #expect(read.literals.contains { $0.contains(#"\u0001\b\u000B\f\u001F\u007F\u0085"#) })
    #expect(!read.literals.contains { $0.unicodeScalars.contains(where: controls) })
    let escapes = read.literals.flatMap(RDFText.escapes)
    #expect(
      Set(escapes.map { $0.prefix(2) }) == [
        #"\t"#, #"\b"#, #"\n"#, #"\r"#, #"\f"#, #"\""#, #"\\"#, #"\u"#,
      ])
    #expect(escapes.allSatisfy { !$0.hasPrefix(#"\uD"#) })
  }

  @Test(arguments: formats)
  func `pitfall 4: half a surrogate pair is a replacement character`(format: ExportFormat) throws {
    let label = String(decoding: [0x41, 0xED, 0xA0, 0x80, 0x42], as: UTF8.self)
    let person = Node(id: NodeID(rawValue: "person-1"), kind: .person, label: label)
    let text = try format.exporter().text(of: Graph(nodes: [person], statements: []))
    #expect(RDFText(format, text).literals.contains("A\u{FFFD}\u{FFFD}\u{FFFD}B"))
  }

  @Test(
    arguments: formats,
    [("0998", "gYear"), ("2020", "gYear"), ("2020-09", "gYearMonth"), ("2020-09-08", "date")])
  func `pitfall 5: a date has the type of its precision`(
    format: ExportFormat, date: (iso: String, type: String)
  ) throws {
    var event = Node(id: NodeID(rawValue: "event-1"), kind: .event)
    event[.startDate] = [.date(try #require(PartialDate(iso: date.iso)))]
    let text = try format.exporter().text(of: Graph(nodes: [event], statements: []))
    let expected =
      switch format {
      case .turtle: "schema:startDate \"\(date.iso)\"^^xsd:\(date.type) ."
      case .jsonld where date.type == "date": "\"startDate\": \"2020-09-08\""
      case .jsonld: "\"startDate\": {\"@type\": \"xsd:\(date.type)\", \"@value\": \"\(date.iso)\"}"
      default: "startDate> \"\(date.iso)\"^^<http://www.w3.org/2001/XMLSchema#\(date.type)> ."
      }
    #expect(text.contains(expected))
  }

  @Test(arguments: [
    "2020-xx-xx", "2014-3-3", "1831-18", "2020-02-30", "2021-02-29", "08/09/2020", "20", "",
    "2020-09-08T00:00:00", "2020-00-08", "0000", "2020-09-08Z",
  ])
  func `pitfall 5: what is no date of the calendar is none`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }
}
