import Foundation
import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct OntologyTests {
  @Test func `the ontology file is what the declarations say`() throws {
    try Snapshot.expect(OntologyWriter.text, equals: "schemas/plenum.ttl")
  }

  @Test(.enabled(if: ExternalTool.isInstalled("rapper"), "install rapper"))
  func `rapper reads the ontology`() throws {
    let rapper = try #require(ExternalTool("rapper"))
    let outcome = try rapper.run([
      "-q", "-c", "-i", "turtle", PackageFolder.path("schemas/plenum.ttl"),
    ])
    #expect(outcome.isSilentSuccess)
  }

  @Test(PythonTool.needs("rdflib"))
  func `every own term that a graph uses is declared with labels in two languages`() throws {
    let folder = try TemporaryFolder()
    try TurtleExporter().write(SampleGraphs.meeting, toFile: folder.path("g.ttl"))
    let script = """
      import sys, rdflib
      from rdflib import RDFS
      plm = "https://w3id.org/plenum/ns#"
      data, terms = rdflib.Graph().parse(sys.argv[1]), rdflib.Graph().parse(sys.argv[2])
      used = {t for triple in data for t in triple if str(t).startswith(plm)}
      print(sorted(t for t in used
        if {l.language for l in terms.objects(t, RDFS.label)} != {"vi", "en"}))
      """
    let files = [folder.path("g.ttl"), PackageFolder.path("schemas/plenum.ttl")]
    #expect(try PythonTool.run(script, files) == "[]\n")
  }

  @Test func `who chairs or speaks is present, by sub-property`() {
    #expect(OntologyWriter.text.contains("rdfs:subPropertyOf plm:attended"))
    #expect(OntologyWriter.text.components(separatedBy: "subPropertyOf").count == 3)
  }
}
