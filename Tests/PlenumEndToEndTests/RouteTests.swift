import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

struct RouteTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    let lines = SampleDocuments.all.map(\.jsonLine).joined(separator: "\n")
    try folder.write(lines, to: "documents.jsonl")
    for number in 1...20 {
      try folder.write(
        """
        Hội nghị lần thứ \(number) Đảng ủy phường Khuê Trung
        Ngày \(number)/10/2020, Đảng ủy phường Khuê Trung tổ chức hội nghị. Đồng chí Vũ Thành Liêm, \
        Bí thư Đảng ủy phường, chủ trì hội nghị và phát biểu kết luận.
        """, to: "\(number).txt")
    }
  }

  @Test func `merged documents are queried, exported and removed`() throws {
    let store = folder.path("graph.plenum")
    #expect(try program.run("merge", folder.path("documents.jsonl"), "--store", store).status == 0)
    let answer = try program.run(
      "query", "attended", "--person", "vu thanh liem", "--store", store, "--format", "json")
    #expect(try JSONValue(parsing: answer.output).array?.count == 2)
    let turtle = try program.run("export", "--store", store, "--format", "turtle")
    #expect(turtle.output.contains("plm:chaired"))
    #expect(try program.run("remove", "ky-hop.html", "--store", store).status == 0)
    let rest = try program.run("query", "adopted", "--store", store, "--format", "csv")
    #expect(rest.status == 0)
    #expect(rest.output == "date,event,body,directive,place,article,identity,url,quote\r\n")
  }

  @Test func `threads and the order of inputs change no byte`() throws {
    let inputs = (1...20).map { folder.path("\($0).txt") }
    for (name, jobs, inputs) in [
      ("a", "1", inputs), ("b", "2", inputs), ("c", "2", inputs.reversed()),
    ] {
      let arguments = ["build"] + inputs + ["--out", folder.path(name), "--jobs", jobs, "--quiet"]
      #expect(try ExternalTool(path: program.path)?.run(arguments).status == 0)
    }
    for file in ["graph.ttl", "graph.graphml", "graph.dot"] {
      let first = try folder.text("a/" + file)
      #expect(try folder.text("b/" + file) == first)
      #expect(try folder.text("c/" + file) == first)
    }
  }

  @Test func `an extract merged gives the graph of a build`() throws {
    let article = folder.path("1.txt")
    _ = try program.run("build", article, "--out", folder.path("built"))
    _ = try program.run("extract", article, "-o", folder.path("one.jsonl"))
    _ = try program.run("merge", folder.path("one.jsonl"), "--store", folder.path("merged.plenum"))
    _ = try program.run(
      "export", "--store", folder.path("merged.plenum"), "--format", "turtle", "-o",
      folder.path("merged.ttl"))
    #expect(try folder.text("merged.ttl") == folder.text("built/graph.ttl"))
  }

  @Test func `results may go to a device`() throws {
    let outcome = try program.run("extract", folder.path("1.txt"), "-o", "/dev/null")
    #expect(outcome.status == 0)
    var status = stat()
    #expect(unsafe stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }
}
