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

  @Test(arguments: [["--host", "a/b"], ["--language", "en"], ["--input-format", "arc"]])
  func `filters that are none are refused`(options: [String]) throws {
    #expect(try program.run(["extract", "x.warc"] + options).status == 2)
  }
}
