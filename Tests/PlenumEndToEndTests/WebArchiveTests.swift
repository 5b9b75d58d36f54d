import Foundation
import PlenumTestSupport
import Testing

/// Web archives on the command line: exit statuses, names of losses, counts.
struct WebArchiveTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
  }

  /// How many of the example articles are plain text.
  private static let count = 10

  /// An archive with the example articles as conversions, as WET files have them.
  private static func archive() throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Corpus.examples).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.flatMap { name in
      let text = try Data(contentsOf: URL(fileURLWithPath: "\(Corpus.examples)/\(name)"))
      let head = """
        WARC/1.0\r
        WARC-Type: conversion\r
        WARC-Target-URI: https://portal.example.vn/\(name)\r
        Content-Type: text/plain\r
        Content-Length: \(text.count)\r
        \r

        """
      return Array(head.utf8) + text + Array("\r\n\r\n".utf8)
    }
  }

  private func extract(_ bytes: some Sequence<UInt8>, _ options: String...) throws
    -> ExternalTool.Outcome
  {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("x.warc.wet")))
    return try program.run(["extract", folder.path("x.warc.wet")] + options)
  }

  private func lines(_ outcome: ExternalTool.Outcome) -> Int {
    outcome.output.split(separator: "\n").count
  }

  @Test func `a whole archive is read`() throws {
    let outcome = try extract(try Self.archive(), "--quiet")
    #expect(outcome.isSilentSuccess && lines(outcome) == Self.count)
  }

  @Test func `a cut archive gives what stands before the cut, and names the place`() throws {
    let outcome = try extract(try Self.archive().dropLast(100), "--quiet")
    #expect(outcome.status == 1 && lines(outcome) == Self.count - 1)
    #expect(outcome.errors.contains("x.warc.wet, byte "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `a filter that leaves everything out is no failure`() throws {
    let outcome = try extract(try Self.archive(), "--host", "*.other.example")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let left = "\(Self.count) records left out (\(Self.count) of other hosts)"
    #expect(outcome.errors.contains(left))
    #expect(try extract(try Self.archive(), "--host", "*.example.vn", "--match").status == 0)
  }

  /// An example article as a page that was crawled under an address at a time.
  private static func crawl(_ address: String, _ date: String) throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Corpus.examples).sorted()
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let text = try String(contentsOfFile: "\(Corpus.examples)/\(name)", encoding: .utf8)
    let lines = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
    let page =
      "<html><head><link rel=canonical href=\"https://portal.example.vn/tin/1\"></head>"
      + "<body>\(lines)</body></html>"
    let head = """
      WARC/1.0\r
      WARC-Type: resource\r
      WARC-Date: \(date)\r
      WARC-Target-URI: https://portal.example.vn/\(address)\r
      Content-Type: text/html; charset=utf-8\r
      Content-Length: \(page.utf8.count)\r
      \r

      """
    return Array((head + page + "\r\n\r\n").utf8)
  }

  @Test func `two crawls of an article give one, with the first moment, in any order`() throws {
    let crawls = [
      try Self.crawl("tin/1?utm_source=zalo", "2024-05-01T00:00:00Z"),
      try Self.crawl("tin/1/amp", "2023-05-01T10:11:12Z"),
    ]
    for (name, records) in [("a", crawls), ("b", crawls.reversed())] {
      let file = folder.path("\(name).warc")
      try Data(records.flatMap(\.self)).write(to: URL(fileURLWithPath: file))
      let build = ["build", file, "--out", folder.path(name), "--format", "turtle", "--quiet"]
      #expect(try program.run(build).isSilentSuccess)
    }
    let graph = try folder.text("a/graph.ttl")
    #expect(graph.contains("plm:retrieved \"2023-05-01T10:11:12Z\"^^xsd:dateTime"))
    #expect(try folder.text("b/graph.ttl") == graph)
    #expect(try program.run("validate", folder.path("a/graph.ttl")).status == 0)
  }

  @Test func `a date that cannot be read stands among the diagnostics`() throws {
    let line = try extract(try Self.crawl("tin/1", "soon"), "--quiet").output
    #expect(line.contains(#""code":"article.retrieved""#) && !line.contains(#""retrieved":"#))
  }

  @Test(arguments: [["--host", "a/b"], ["--language", "en"], ["--input-format", "arc"]])
  func `filters that are none are refused`(options: [String]) throws {
    #expect(try program.run(["extract", "x.warc"] + options).status == 2)
  }
}
