import Foundation
import PlenumTestSupport
import Testing

/// `plenum sparql` keeps a store's triples as long as they are right, and says what is wrong.
@Suite(OxigraphTool.needed)
struct SPARQLTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let store: String
  private let count: String
  private let oxigraph: String

  init() throws {
    program = try #require(PlenumProgram())
    oxigraph = try #require(OxigraphTool.path)
    folder = try TemporaryFolder()
    store = folder.path("graph.plenum")
    count = try folder.write(
      "PREFIX schema: <http://schema.org/> SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }",
      to: "count.rq")
    try build("2021-01-14-hoi-nghi-quan-uy-son-tra.txt")
  }

  private func build(_ article: String) throws {
    let outcome = try program.run(
      "build", "\(Corpus.examples)/\(article)", "--out", folder.url.path, "--format", "turtle")
    #expect(outcome.status == 0)
  }

  private func run(_ query: String, _ format: String = "csv", in store: String? = nil) throws
    -> ExternalTool.Outcome
  {
    try program.run(
      "sparql", query, "--store", store ?? self.store, "--format", format, "--oxigraph", oxigraph)
  }

  /// The answer to a query that is written to a file.
  private func answer(_ query: String, _ format: String) throws -> ExternalTool.Outcome {
    try run(try folder.write(query, to: "query.rq"), format)
  }

  @Test func `the triples are loaded once and again when the store has changed`() throws {
    let first = try run(count)
    #expect(first.output == "n\r\n1\r\n" && first.errors.contains(" loaded"))
    #expect(try run(count).isSilentSuccess)
    try build("2021-01-14-hoi-nghi-quan-uy-son-tra.txt")
    #expect(try run(count).isSilentSuccess)
    try build("2024-02-01-trao-huy-hieu-dang-an-hai-bac.txt")
    let changed = try run(count)
    #expect(changed.output == "n\r\n2\r\n" && changed.errors.contains(" loaded"))
  }

  @Test func `only the triples of today are kept, for this user alone`() throws {
    _ = try run(count)
    try folder.write("half of it", to: "graph.plenum.oxigraph/part/graph.nt")
    try build("2024-02-01-trao-huy-hieu-dang-an-hai-bac.txt")
    #expect(try run(count).status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: store + ".oxigraph")
    #expect(kept.count == 2 && kept.contains("lock"))
    let facts = try FileManager.default.attributesOfItem(atPath: store + ".oxigraph")
    #expect(facts[.posixPermissions] as? Int == 0o700)
  }

  @Test func `several at once load once and all answer`() async throws {
    let outcomes = try await withThrowingTaskGroup(of: ExternalTool.Outcome.self) { group in
      for _ in 0..<4 { group.addTask { try run(count) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.output == "n\r\n1\r\n" })
    #expect(outcomes.count { $0.errors.contains(" loaded") } == 1)
  }

  @Test func `where nothing can be put beside the store the folder for temporary files serves`()
    throws
  {
    try folder.write("in the way", to: "graph.plenum.oxigraph")
    try FileManager.default.createDirectory(
      atPath: folder.path("tmp"), withIntermediateDirectories: false)
    let env = try #require(ExternalTool("env"))
    for _ in 0..<2 {
      let outcome = try env.run(
        ["TMPDIR=\(folder.path("tmp"))", "PLENUM_OXIGRAPH=\(oxigraph)", program.path, "sparql"]
          + [count, "--store", store, "--format", "csv"])
      #expect(outcome.status == 0 && outcome.output == "n\r\n1\r\n")
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path("tmp"))
    #expect(kept.count == 1 && kept.first?.hasPrefix("plenum-oxigraph-") == true)
  }

  @Test func `removing an article removes the triples`() throws {
    try build("2024-02-01-trao-huy-hieu-dang-an-hai-bac.txt")
    _ = try run(count)
    let removed = try program.run("remove", "2024-02-01", "--store", store)
    #expect(removed.status == 3)
    let name = "2024-02-01-trao-huy-hieu-dang-an-hai-bac.txt"
    #expect(try program.run("remove", name, "--store", store).status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: store + ".oxigraph")
    #expect(kept == ["lock"])
    #expect(try run(count).output == "n\r\n1\r\n")
  }

  @Test(
    arguments: [
      ("SELECT ?x { BIND(\"Đảng ủy\"@vi AS ?x) }", "table", "X\n───────\nĐảng ủy\n"),
      (
        "SELECT ?x { BIND(<http://schema.org/Event> AS ?x) }", "csv",
        "x\r\nhttp://schema.org/Event\r\n"
      ),
      (
        "SELECT ?x ?y { VALUES ?x { <http://schema.org/Event> <http://a/b> } }", "table",
        "X             Y\n────────────  ─\nschema:Event\nhttp://a/b\n"
      ),
      ("ASK { ?s ?p ?o }", "table", "true\n"), ("ASK { <a:a> ?p ?o }", "csv", "false\n"),
      ("ASK { ?s ?p ?o }", "json", "{\"head\":{},\"boolean\":true}\n"),
      ("CONSTRUCT { <a:a> <a:b> 1 } {}", "table", "<a:a> <a:b> 1 .\n"),
    ])
  func `answers of each form`(query: String, format: String, text: String) throws {
    let outcome = try answer(query, format)
    #expect(outcome.status == 0 && outcome.output == text)
  }

  @Test func `text of articles cannot drive the terminal`() throws {
    let outcome = try answer("SELECT ?x { BIND(\"a\\u001B[2Jb\" AS ?x) }", "table")
    #expect(outcome.output.hasSuffix("a\\u{1b}[2Jb\n"))
  }

  @Test(
    arguments: [
      ("SELEC ?x {}", "csv", "query.rq: error at 1:"),
      ("CONSTRUCT { <a:a> <a:b> 1 } {}", "csv", "query.rq: gives triples"),
      ("DROP ALL", "json", "query.rq: error at 1:"),
    ])
  func `3: a query that cannot be answered is named with the reason`(
    query: String, format: String, reason: String
  ) throws {
    let outcome = try answer(query, format)
    #expect(outcome.status == 3 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(reason) && !outcome.errors.contains("backtrace"))
  }

  @Test func `3: a missing query or store is named`() throws {
    let noQuery = try run(folder.path("none.rq"))
    #expect(noQuery.status == 3 && noQuery.errors.contains("none.rq: cannot be read"))
    let noStore = try run(count, in: folder.path("none.plenum"))
    #expect(noStore.status == 3 && noStore.errors.contains("none.plenum: there is no such store"))
  }
}

/// What `plenum sparql` says where there is no `oxigraph`.
struct SPARQLWithoutOxigraphTests {
  @Test(
    arguments: [
      (["PATH=/nowhere"], [], "pip install oxigraph"),
      (["PLENUM_OXIGRAPH=/nowhere/oxigraph"], [], "/nowhere/oxigraph: is no program"),
      (["PATH=/nowhere"], ["--oxigraph", "/nowhere/it"], "/nowhere/it: is no program"),
    ])
  func `3: how to get it`(environment: [String], options: [String], remedy: String) throws {
    let program = try #require(PlenumProgram())
    let env = try #require(ExternalTool("env"))
    let outcome = try env.run(
      ["-u", "PLENUM_OXIGRAPH"] + environment
        + [program.path, "sparql", "a.rq", "--store", "a.plenum"] + options)
    #expect(outcome.status == 3 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(remedy))
  }
}
