import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumCorpus

/// What a generated folder holds.
struct CorpusFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func generate(
    _ articles: Int, _ layouts: [CorpusLayout], homonyms: Double = 0.25, corrections: Double = 0
  ) throws -> CorpusSummary {
    let options = CorpusOptions(
      articles: articles, seed: 3, layouts: layouts, homonyms: homonyms, corrections: corrections)
    return try CorpusGenerator(options).write(to: folder.path("out"))
  }

  private func truth(_ path: String = "out/truth.jsonl") throws -> [JSONValue] {
    try folder.text(path).split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }

  @Test(arguments: [0, 0.25, 0.6])
  func `the chosen share of persons shares a name`(share: Double) throws {
    try generate(500, [.jsonl], homonyms: share)
    var bearers: [String: Set<String>] = [:]
    for entry in try truth().flatMap({ $0["persons"]?.array ?? [] }) {
      let name = try #require(entry["name"]?.string)
      bearers[LabelKey.exact(name), default: []].insert(try #require(entry["person"]?.string))
    }
    let all = bearers.values.reduce(0) { $0 + $1.count }
    let shared = bearers.values.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
    #expect(abs(Double(shared) / Double(all) - share) < 0.02)
  }

  @Test func `every person told is in the text, with a name the truth repeats`() throws {
    try generate(60, [.text])
    for line in try truth() {
      let text = try folder.text("out/text/" + (line["identity"]?.string ?? ""))
      let key = LabelKey.exact(text)
      for entry in line["persons"]?.array ?? [] {
        #expect(key.contains(LabelKey.exact(entry["name"]?.string ?? "?")))
      }
      for entry in line["directives"]?.array ?? [] {
        #expect(text.contains(entry["text"]?.string ?? "?"))
      }
    }
  }

  @Test func `a folder holds at most a thousand articles`() throws {
    try generate(1001, [.text])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/text"))
      .sorted()
    #expect(names == ["0000", "0001"])
    let first = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/text/0000"))
    #expect(first.count == 1000)
  }

  @Test func `corrections have the identity of an article and another text`() throws {
    let summary = try generate(100, [.text], corrections: 0.3)
    let corrected = try truth("out/corrections/truth.jsonl")
    #expect(corrected.count == summary.corrections && summary.corrections > 10)
    let known = Set(try truth().compactMap { $0["identity"]?.string })
    for line in corrected {
      let identity = try #require(line["identity"]?.string)
      #expect(known.contains(identity))
      let (old, new) = ("out/text/\(identity)", "out/corrections/text/\(identity)")
      #expect(try folder.text(old) != folder.text(new))
    }
  }

  @Test func `a web archive has a record of the stated length for each article`() throws {
    try generate(40, [.warc])
    var rest = Array(try folder.text("out/warc/articles-000.warc").utf8)[...]
    var kinds: [String] = []
    while !rest.isEmpty {
      let end = try #require(rest.firstRange(of: Array("\r\n\r\n".utf8)))
      let head = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let fields = head.split(separator: "\r\n").filter { $0.hasPrefix("Content-Length: ") }
      let length = try #require(fields.first.flatMap { Int($0.dropFirst(16)) })
      kinds.append(head.contains("WARC-Type: response") ? "response" : "other")
      rest = rest[(end.upperBound + length)...]
      #expect(rest.starts(with: Array("\r\n\r\n".utf8)))
      rest = rest.dropFirst(4)
    }
    #expect(kinds == ["other"] + Array(repeating: "response", count: 40))
  }
}
