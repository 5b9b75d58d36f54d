import Foundation
import PlenumTestSupport
import Testing

/// Views and filters of `plenum export` over the examples.
struct ExportPartTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let store: String

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    store = folder.path("s.plenum")
    let built = try program.run("build", Corpus.examples, "--store", store, "--quiet")
    #expect(built.status == 0)
  }

  @Test(arguments: [
    ["--format", "turtle", "--view", "chairs"], ["--format", "ntriples", "--max-nodes", "5"],
    ["--format", "graphml", "--rdf12"], ["--format", "jsonld", "--rdf12"],
    ["--format", "csv"], ["--format", "graphml", "--depth", "2"],
    ["--format", "graphml", "--view", "friends"], ["--format", "svg", "--ego", "!"],
  ])
  func `what a format cannot say is wrong usage`(arguments: [String]) throws {
    #expect(try program.run(["export", "--store", store] + arguments).status == 2)
  }

  @Test func `a name that no node has is told`() throws {
    let outcome = try program.run(
      "export", "--store", store, "--format", "graphml", "--place", "Sơn Trả")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("Sơn Trả"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a limit is told in the file and on standard error`() throws {
    let outcome = try program.run(
      "export", "--store", store, "--format", "graphml", "--max-nodes", "20")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("<!-- the heaviest 20 of "))
    #expect(outcome.errors.contains("20 nodes"))
    #expect(outcome.errors.contains("lighter nodes left out"))
  }

  @Test func `build writes the part in every format`() throws {
    let outcome = try program.run(
      "build", Corpus.examples, "--out", folder.path("out"), "--format",
      "graphml,gexf,dot,csv,neo4j,cypher,html", "--ego", "pham dinh quan", "--depth", "2")
    #expect(outcome.status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    #expect(
      files == [
        "graph.cypher", "graph.dot", "graph.edges.csv", "graph.gexf", "graph.graphml",
        "graph.html", "graph.neo4j.nodes.csv", "graph.neo4j.relationships.csv",
        "graph.nodes.csv", "graph.plenum",
      ])
    for file in files where file != "graph.plenum" {
      let text = try folder.text("out/\(file)")
      #expect(text.contains("Phạm Đình Quân") || file.contains("edges") || file.contains("relat"))
      #expect(!text.contains("Nguyễn Thị Tươi"), "\(file)")
    }
  }
}
