import Foundation
import PlenumIngest
import PlenumModel
import Testing

struct InputExpanderTests {
  /// Makes a folder with these files and removes it afterwards.
  private func withFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "plenum-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, data) in files {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try body(root.path() + "/")
  }

  private let text = Data("Đảng ủy xã Minh Tân họp giao ban.".utf8)

  @Test func `folders are walked in the order of bytes`() throws {
    let files = [
      "b/2.txt": text, "a.html": text, "B.txt": text, "b/1.jsonl.gz": text, "x.pdf": text,
    ]
    try withFolder(files) { root in
      let expansion = InputExpander().expand([root])
      #expect(
        expansion.sources.map(\.relativePath) == ["B.txt", "a.html", "b/1.jsonl.gz", "b/2.txt"])
      #expect(expansion.skippedFiles == 1)
      #expect(expansion.failures.isEmpty)
    }
  }

  @Test func `a folder without articles stands for nothing`() throws {
    try withFolder(["x.pdf": text]) { root in
      let expansion = InputExpander().expand([root])
      #expect(expansion.sources.isEmpty)
      #expect(expansion.skippedFiles == 1)
    }
  }

  @Test func `a file named itself goes by its bare name and comes once`() throws {
    try withFolder(["b/2.txt": text]) { root in
      let path = root + "b/2.txt"
      let sources = InputExpander().expand([path, path]).sources
      #expect(sources.map(\.relativePath) == ["2.txt"])
    }
  }

  @Test func `unknown names are failures unless the format is given`() throws {
    try withFolder(["x.dat": text]) { root in
      let paths = [root + "x.dat"]
      #expect(InputExpander().expand(paths).failures.map(\.reason) == [.unknownFormat])
      #expect(InputExpander(format: .text).expand(paths).sources.count == 1)
    }
  }

  @Test func `archives are known by their names`() throws {
    let names = ["a.warc", "b.warc.gz", "c.warc.wet.gz", "d.wet", "e.warc.wat.gz"]
    try withFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, text) })) { root in
      let sources = InputExpander().expand([root]).sources
      #expect(sources.map(\.format) == [.warc, .warc, .wet, .wet])
      #expect(sources.map(\.isCompressed) == [false, true, true, false])
    }
  }

  @Test func `globs are expanded`() throws {
    try withFolder(["a1.txt": text, "a2.txt": text, "b1.txt": text, "c/a3.txt": text]) { root in
      let found = InputExpander().expand([root + "a?.txt", root + "**/a3*", root + "[!a]1.txt"])
      #expect(found.sources.map(\.relativePath) == ["a1.txt", "a2.txt", "a3.txt", "b1.txt"])
      #expect(InputExpander().expand([root + "z*"]).failures.map(\.reason) == [.noMatch])
    }
  }

  @Test func `missing files are failures`() {
    #expect(InputExpander().expand(["/no/such/file.txt"]).failures.map(\.reason) == [.unreadable])
  }

  @Test func `standard input has no name to go by`() {
    #expect(InputExpander().expand(["-"]).sources.first?.location == .standardInput)
  }

  @Test func `gzip is unpacked, truncated gzip is a failure`() throws {
    let packed = Data(GzipFixture.bytes)
    let files = [
      "a.txt.gz": packed, "b.txt.gz": packed.dropLast(12), "c.txt.gz": packed + packed,
      "d.txt.gz": text,
    ]
    try withFolder(files) { root in
      var results: [Result<Article, IngestFailure>] = []
      for source in InputExpander().expand([root]).sources {
        ArticleReader().read(source) { results.append($0) }
      }
      let texts = results.map { try? $0.get().text }
      #expect(texts == [GzipFixture.text, nil, GzipFixture.text + GzipFixture.text, nil])
      #expect(reason(results[1]) == .truncatedGzip)
      #expect(reason(results[3]) == .damagedGzip)
    }
  }

  private func reason(_ result: Result<Article, IngestFailure>) -> IngestFailure.Reason? {
    if case .failure(let failure) = result { failure.reason } else { nil }
  }
}
