import Foundation
import Plenum
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct InputMeterTests {
  private let folder: TemporaryFolder
  private let text = "Hội nghị\n" + String(repeating: "Đồng chí chủ trì hội nghị. ", count: 6000)

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [1, 3])
  func `all bytes of the files are counted with any number of threads`(jobs: Int) throws {
    for name in ["a.txt", "b.txt", "c/d.html"] { try folder.write(text, to: name) }
    let feed = ArticleFeed(inputs: [folder.url.path])
    let report = try pipeline(jobs: jobs).extract(from: feed) { _ in }
    #expect(report.articles == 3)
    #expect(report.bytes == 3 * text.utf8.count)
    #expect(feed.meter.totalBytes() == report.bytes)
  }

  @Test func `bytes are counted while a file of many articles is read`() throws {
    let line = #"{"text":"\#(text.prefix(900).replacing("\n", with: " "))"}"# + "\n"
    let file = try folder.write(String(repeating: line, count: 600), to: "a.jsonl")
    var counts: [Int] = []
    let report = try pipeline(jobs: 2).extract(
      from: ArticleFeed(inputs: [file]), progress: { counts.append($0.bytes) }
    ) { _ in }
    #expect(report.bytes == 600 * line.utf8.count)
    #expect(counts.count == 3 && counts[0] < report.bytes && counts[0] >= 256 * line.utf8.count)
  }

  @Test func `of packed files the packed bytes count`() throws {
    let file = try folder.write(text, to: "a.txt")
    let gzip = try #require(ExternalTool("gzip"))
    #expect(try gzip.run([file]).isSilentSuccess)
    let feed = ArticleFeed(inputs: [file + ".gz"])
    let report = try pipeline(jobs: 1).extract(from: feed) { _ in }
    #expect(report.articles == 1 && report.bytes == feed.meter.totalBytes())
    #expect(report.bytes < text.utf8.count / 10)
  }

  @Test func `bytes of files that fail count too`() throws {
    try folder.write("", to: "empty.txt")
    let file = try folder.write("\u{0}\u{1}", to: "binary.txt")
    let report = try pipeline(jobs: 1).extract(from: ArticleFeed(inputs: [file])) { _ in }
    #expect(report.failures.count == 1 && report.bytes == 2)
  }

  @Test(arguments: [["-"], [], ["/dev/null"]])
  func `the sum of sizes is unknown for what is no file`(paths: [String]) {
    #expect(FileSize.total(of: paths) == nil)
  }

  @Test func `a missing file has no size`() throws {
    let file = try folder.write("abc", to: "a.jsonl")
    #expect(FileSize.total(of: [file, folder.path("none")]) == 3)
  }

  @Test func `a merge counts its files`() throws {
    let store = try GraphStore(path: folder.path("s.plenum"))
    let lines = SampleDocuments.all.map(\.jsonLine).joined(separator: "\n")
    let files = [try folder.write(lines, to: "a.jsonl"), try folder.write(lines, to: "b.jsonl")]
    var counts: [Int] = []
    let report = try DocumentMerger().merge(
      files: files, into: store, progress: { counts.append($0.bytes) })
    #expect(report.bytes == 2 * lines.utf8.count && counts == [report.bytes])
    #expect(FileSize.total(of: files) == report.bytes)
  }

  private func pipeline(jobs: Int) -> Pipeline {
    Pipeline(jobs: jobs) { article in
      DocumentGraph(
        identity: article.identity, contentHash: "", article: article.node, text: article.text,
        nodes: [], mentions: [], statements: [], diagnostics: [])
    }
  }
}
