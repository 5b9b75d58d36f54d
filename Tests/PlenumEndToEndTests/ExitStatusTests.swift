import Foundation
import PlenumTestSupport
import Testing

struct ExitStatusTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let article: String
  private let out: String

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    out = folder.path("out/deep")
    article = try folder.write(
      """
      Đảng ủy phường Khuê Trung tổ chức hội nghị
      Ngày 7/10/2020, đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị sơ kết công \
      tác xây dựng Đảng của phường Khuê Trung chín tháng đầu năm.
      """, to: "a.txt")
  }

  @Test func `0: a build makes the folder, the files and the store`() throws {
    let outcome = try program.run("build", article, "--out", out)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("1 new"))
    let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(files == ["graph.dot", "graph.graphml", "graph.plenum", "graph.ttl"])
  }

  @Test func `0: a second build says what was unchanged and writes the same bytes`() throws {
    _ = try program.run("build", article, "--out", out)
    let before = try folder.text("out/deep/graph.ttl")
    let outcome = try program.run("build", article, "--out", out)
    #expect(outcome.status == 0 && outcome.errors.contains("1 unchanged"))
    #expect(try folder.text("out/deep/graph.ttl") == before)
  }

  @Test func `1: a missing path is named and the rest is done`() throws {
    let outcome = try program.run(
      "build", folder.path("none.txt"), article, "--out", out, "--quiet")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("none.txt"))
    #expect(try folder.text("out/deep/graph.ttl").contains("NewsArticle"))
  }

  @Test(arguments: [
    ["build"], ["build", "a.txt"], ["frob"], ["query", "who", "--store", "x"],
    ["build", "a.txt", "--out", "x", "--format", "pdf"], ["extract", "a.txt", "--jobs", "0"],
    ["query", "event", "--store", "x", "--since", "yesterday"],
    ["query", "event", "--store", "x", "--person", "!"],
    ["query", "elected", "--store", "x", "--as-of", "2021-03-01"],
    ["query", "holds", "--store", "x", "--as-of", "2021-03-01", "--since", "2020"],
    ["query", "holds", "--store", "x", "--type", "congress"],
    ["query", "event", "--store", "x", "--type", "congress,party"],
    ["sparql", "a.rq"], ["sparql", "a.rq", "--store", "x", "--format", "xml"],
    ["query", "holds", "--store", "x", "--sort", "event"],
    ["query", "event", "--store", "x", "--limit", "-1"], ["ask", "?", "--store", "x"],
    ["query", "event", "--store", "x", "--count-by", "year", "--sort", "date"],
    ["export", "--store", "x", "--format", "dot", "--base-iri", "no iri"],
    ["build", "a.txt", "--out", "x", "--input-format", "pdf"],
  ])
  func `2: wrong usage`(arguments: [String]) throws {
    let outcome = try ExternalTool(path: program.path)?.run(arguments)
    #expect(outcome?.status == 2)
    #expect(
      outcome?.errors.contains("Usage:") == true || outcome?.errors.contains("Error:") == true)
    #expect(outcome?.output.isEmpty == true)
  }

  @Test func `3: no input can be read, and nothing is left behind`() throws {
    let outcome = try program.run("build", folder.path("none.txt"), "--out", out)
    #expect(outcome.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
  }

  @Test func `3: there is no store`() throws {
    for command in [
      ["query", "event"], ["ask", "Ai?"], ["export", "--format", "dot"], ["remove", "a.txt"],
    ] {
      let arguments = command + ["--store", folder.path("none.plenum")]
      #expect(try ExternalTool(path: program.path)?.run(arguments).status == 3)
    }
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `3: an extract of nothing leaves the old file`() throws {
    let old = try folder.write("old", to: "old.jsonl")
    let outcome = try program.run("extract", folder.path("none.txt"), "-o", old)
    #expect(outcome.status == 3)
    #expect(try folder.text("old.jsonl") == "old")
    #expect(try folder.names() == ["a.txt", "old.jsonl"])
  }

  @Test(arguments: [["--version"], ["--help"], ["help", "build"]])
  func `0: version and help go to standard output`(arguments: [String]) throws {
    let outcome = try ExternalTool(path: program.path)?.run(arguments)
    #expect(outcome?.status == 0 && outcome?.output.isEmpty == false)
  }

  @Test func `a closed pipe ends quietly`() throws {
    _ = try program.run("build", article, "--out", out)
    let shell = try #require(ExternalTool("bash"))
    let commands = """
      for i in $(seq 2000); do cp '\(article)' '\(out)/'$i.txt; done
      '\(program.path)' extract '\(out)' --quiet | head -c 5 > /dev/null; echo "${PIPESTATUS[0]}"
      """
    let outcome = try shell.run(["-c", commands])
    #expect(outcome.output == "0\n")
    #expect(outcome.errors.isEmpty)
  }
}
