import Foundation
import PlenumTestSupport
import Testing

/// The graph of many articles together.
struct JoinedGraphTests {
  private let folder: TemporaryFolder
  private let turtle: String

  init() throws {
    let path = try #require(PlenumProgram()).path
    let program = try #require(ExternalTool(path: path))
    folder = try TemporaryFolder()
    let gold = PackageFolder.path("Tests/PlenumEndToEndTests/Gold")
    let inputs = Corpus.files + Corpus.articles(in: gold)
    let options = ["--out", folder.url.path, "--format", "turtle", "--quiet"]
    #expect(try program.run(["build"] + inputs + options).isSilentSuccess)
    turtle = try folder.text("graph.ttl")
  }

  @Test func `one key has one name`() {
    let names = turtle.matches(of: /(?m)^id:([a-z]+)(?:-\S*)?-([0-9a-f]{16})$/)
    let byKey = Dictionary(grouping: names) { "\($0.output.1) \($0.output.2)" }
    #expect(names.count > 500)
    for (key, names) in byKey where names.count > 1 {
      Issue.record("\(key): \(names.map { $0.output.0 })")
    }
  }

  @Test(PythonTool.needs("pyshacl", "rdflib"))
  func `it conforms to the shapes`() throws {
    let script = """
      import sys, logging, rdflib, pyshacl
      logging.disable(logging.CRITICAL)
      graph, shapes = (rdflib.Graph().parse(path) for path in sys.argv[1:])
      print(pyshacl.validate(graph, shacl_graph=shapes)[2])
      """
    let files = [folder.path("graph.ttl"), PackageFolder.path("schemas/shapes.ttl")]
    let report = try PythonTool.run(script, files)
    #expect(report.contains("Conforms: True"), "\(report.prefix(2000))")
  }
}
