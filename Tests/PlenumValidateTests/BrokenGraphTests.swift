import PlenumExport
import Foundation
import PlenumTestSupport
import PlenumValidate
import Testing

/// Broken graphs, in which the SHACL shapes find faults too.
struct BrokenGraphTests {
  /// What is replaced in the meeting's Turtle, by what, and what that is.
  static let faults: [(old: String, new: String, code: Fault.Code)] = [
    (#"skos:prefLabel "Quốc hội"@vi"#, #"skos:altLabel "x"@vi"#, .missing),
    (#"skos:prefLabel "Quốc hội"@vi"#, #"skos:prefLabel "Quốc hội""#, .datatype),
    (#"skos:prefLabel "Quốc hội"@vi"#, #"skos:prefLabel "Quốc hội"@en"#, .datatype),
    (#"skos:prefLabel "Quốc hội"@vi"#, #"skos:prefLabel "Quốc hội"@vi , "QH"@vi"#, .repeated),
    ("plm:issued id:directive-3", "plm:issued id:directive-9", .dangling),
    ("plm:organized id:event-1", "plm:organized id:directive-1", .range),
    ("rdf:object id:directive-3", "rdf:object id:directive-9", .dangling),
    ("plm:issued id:directive-3", #"plm:issued "Chỉ thị""#, .range),
    (#""2020-09-08"^^xsd:date"#, #""2020-09-31"^^xsd:date"#, .datatype),
    (#""2020-09-08"^^xsd:date"#, #""08/09/2020""#, .datatype),
    (#""2020-09-08"^^xsd:date"#, #""2020-09-08T00:00:00"^^xsd:dateTime"#, .datatype),
    (#""2020-09-08"^^xsd:date"#, #""2020-09"^^xsd:date"#, .datatype),
    ("plm:ordinal 20", #"plm:ordinal "20""#, .datatype),
    ("plm:ordinal 20", "plm:ordinal 20 , 21", .repeated),
    ("oa:end 194", "oa:end 12", .bounds),
    ("oa:end 194", "oa:end 194 , 195", .repeated),
    ("plm:confidence 0.95", "plm:confidence 1.95", .bounds),
    ("plm:confidence 0.95", "plm:confidence 0.95e0", .datatype),
    ("plm:rule \"", "plm:ruler \"", .missing),
    ("prov:wasDerivedFrom id:article-2", "prov:wasDerivedFrom id:event-2", .range),
    ("rdf:predicate plm:issued", "rdf:predicate plm:wrote", .vocabulary),
    ("plm:within id:place-hcm", "plm:within id:event-1", .range),
    ("org:postIn id:body-ubnd", "org:postIn id:body-ubnd , id:body-hdnd", .repeated),
    ("plm:attended id:event-1", "plm:attended id:event-3", .dangling),
  ]

  @Test(arguments: faults.indices)
  func `a fault is found`(index: Int) throws {
    let fault = Self.faults[index]
    let text = try Validation.meeting()
    #expect(text.contains(fault.old))
    let report = try Validation.report(text.replacing(fault.old, with: fault.new))
    #expect(report.counts[fault.code] != nil, "\(fault.new): \(report.faults)")
  }

  @Test(PythonTool.needs("pyshacl"))
  func `the shapes find faults in the same graphs`() throws {
    let text = try Validation.meeting()
    let graphs = Self.faults.map { text.replacing($0.old, with: $0.new) } + [text]
    let folder = try TemporaryFolder()
    let files = try graphs.enumerated().map { try folder.write($1, to: "\($0).ttl") }
    let script = """
      import sys, json, logging, rdflib, pyshacl
      logging.disable(logging.CRITICAL)
      shapes = rdflib.Graph().parse(sys.argv[1])
      print(json.dumps([pyshacl.validate(rdflib.Graph().parse(f), shacl_graph=shapes)[0]
        for f in sys.argv[2:]]))
      """
    let output = try PythonTool.run(script, [PackageFolder.path("schemas/shapes.ttl")] + files)
    let conforms = try JSONDecoder().decode([Bool].self, from: Data(output.utf8))
    let valid = try files.map { try GraphValidator().validate($0).isValid }
    #expect(conforms == valid)
    #expect(conforms == Self.faults.map { _ in false } + [true])
  }

  /// Faults that shapes do not look for.
  static let more: [(old: String, new: String, code: Fault.Code)] = [
    (#"skos:prefLabel "Quốc hội"@vi"#, #"skos:prefLabel "Quốc hội"@vi ; plm:gsoCode "1""#, .domain),
    ("plm:Body , org:Organization", "plm:Body , org:Organisation", .vocabulary),
    ("plm:ordinal 20", "plm:number 20", .vocabulary),
    ("plm:ordinal 20", "plm:ordinal 20 ; schema:location [ a plm:Place ]", .blank),
  ]

  @Test(arguments: more.indices)
  func `a fault that shapes do not look for is found`(index: Int) throws {
    let fault = Self.more[index]
    let text = try Validation.meeting()
    #expect(text.contains(fault.old))
    #expect(try Validation.codes(text.replacing(fault.old, with: fault.new)).contains(fault.code))
  }

  @Test func `a fault names file, line and code`() throws {
    let text = try Validation.meeting(.ntriples)
    let lines = text.split(separator: "\n").map(String.init)
    let at = try #require(lines.firstIndex { $0.contains("#date>") })
    let broken = lines.map { $0.replacing("#date>", with: "#dateTime>") }
    let report = try Validation.report(broken.joined(separator: "\n"), "nt")
    let first = try #require(report.faults.first)
    #expect(first.line == at + 1)
    #expect(first.description.hasPrefix("\(report.file):\(at + 1): datatype: "))
  }

  @Test func `faults are counted also when they are not listed`() throws {
    let line = "<http://a.example/x> <http://a.example/p> \"1\" .\n"
    let folder = try TemporaryFolder()
    let file = try folder.write(String(repeating: line, count: 50), to: "g.nt")
    let report = try GraphValidator(limit: 3).validate(file)
    #expect(report.counts == [.vocabulary: 50])
    #expect(report.faults.count == 3)
  }

  @Test func `a quad's graph is an article`() throws {
    let text = try Validation.meeting(.nquads)
    let broken = text.replacing(
      "<https://w3id.org/plenum/id/article-2> .\n", with: "<https://w3id.org/plenum/id/event-2> .\n"
    )
    #expect(try Validation.codes(broken, "nq") == [.range])
  }
}
