import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct ShapesTests {
  @Test func `the shapes file is what the declarations say`() throws {
    try Snapshot.expect(ShapesWriter.text, equals: "schemas/shapes.ttl")
  }

  @Test(PythonTool.needs("pyshacl"), arguments: ["empty", "meeting", "crawled", "hostile"])
  func `graphs conform`(name: String) throws {
    let turtle = try TurtleExporter().text(of: SampleGraphs.named(name))
    #expect(try violatedPaths(in: [turtle]) == [[]])
  }

  /// What is replaced in the meeting's Turtle, by what, and the path where that is a violation.
  private static let faults: [(old: String, new: String, path: String)] = [
    (#"skos:prefLabel "Quốc hội"@vi"#, "skos:altLabel \"x\"@vi", "prefLabel"),
    (#"skos:prefLabel "Quốc hội"@vi"#, "skos:prefLabel \"Quốc hội\"", "prefLabel"),
    ("plm:issued id:directive-3", "plm:issued id:directive-9", "issued"),
    ("plm:organized id:event-1", "plm:organized id:directive-1", "organized"),
    ("rdf:object id:directive-3", "rdf:object id:directive-9", "object"),
    (#""2020-09-08"^^xsd:date"#, #""2020-09-31"^^xsd:date"#, "startDate"),
    (#""2020-09-08"^^xsd:date"#, #""08/09/2020""#, "startDate"),
    ("oa:end 194", "oa:end 12", "start"),
    ("plm:confidence 0.95", "plm:confidence 1.95", "confidence"),
    ("prov:wasDerivedFrom id:article-2", "prov:wasDerivedFrom id:event-2", "wasDerivedFrom"),
  ]

  @Test(PythonTool.needs("pyshacl"))
  func `faults are found where they are`() throws {
    let turtle = try TurtleExporter().text(of: SampleGraphs.meeting)
    let faulty = Self.faults.map { turtle.replacingOccurrences(of: $0.old, with: $0.new) }
    let found = try violatedPaths(in: faulty)
    for (fault, paths) in zip(Self.faults, found) {
      #expect(turtle.contains(fault.old))
      #expect(paths.contains(fault.path), "\(fault.new)")
    }
  }

  private func violatedPaths(in graphs: [String]) throws -> [[String]] {
    let folder = try TemporaryFolder()
    let files = try graphs.enumerated().map { try folder.write($1, to: "\($0).ttl") }
    let script = """
      import sys, json, logging, rdflib, pyshacl
      logging.disable(logging.CRITICAL)
      sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
      shapes = rdflib.Graph().parse(sys.argv[1])
      def paths(file):
        ok, report, _ = pyshacl.validate(rdflib.Graph().parse(file), shacl_graph=shapes)
        found = {str(p) for p in report.objects(None, sh.resultPath)}
        return sorted(p.replace("#", "/").rsplit("/", 1)[1] for p in found) if not ok else []
      print(json.dumps([paths(file) for file in sys.argv[2:]]))
      """
    let output = try PythonTool.run(script, [PackageFolder.path("schemas/shapes.ttl")] + files)
    return try JSONDecoder().decode([[String]].self, from: Data(output.utf8))
  }
}
