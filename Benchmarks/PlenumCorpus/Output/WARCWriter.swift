import Foundation
import PlenumModel

/// Writes pages as records of a web archive (WARC 1.1), 5,000 a file.
struct WARCWriter {
  private static let recordsPerFile = 5000
  private let folder: String
  private var file: FileSink?
  private var count = 0

  init(folder: String) { self.folder = folder }

  /// Adds the answer of a server: its headers and the page.
  mutating func write(_ page: String, url: String, fetched: Day) throws {
    if count % WARCWriter.recordsPerFile == 0 { try startFile() }
    count += 1
    let answer =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: nginx\r\n"
      + "Content-Length: \(page.utf8.count)\r\n\r\n" + page
    try record(
      "response", fetched: fetched, name: url, type: "application/http; msgtype=response",
      more: "WARC-Target-URI: \(url)\r\n", block: answer)
  }

  mutating func close() throws {
    try file?.close()
    file = nil
  }

  private mutating func startFile() throws {
    try close()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let number = ArticlePlace.padded(count / WARCWriter.recordsPerFile, to: 3)
    file = try FileSink(path: "\(folder)/articles-\(number).warc")
    try record(
      "warcinfo", fetched: World.end, name: number, type: "application/warc-fields",
      more: "", block: "software: plenum-corpus\r\nformat: WARC File Format 1.1\r\n")
  }

  private func record(
    _ kind: String, fetched: Day, name: String, type: String, more: String, block: String
  ) throws {
    let head =
      "WARC/1.1\r\nWARC-Type: \(kind)\r\n\(more)WARC-Date: \(fetched.iso)T01:00:00Z\r\n"
      + "WARC-Record-ID: <urn:uuid:\(WARCWriter.uuid(of: kind + name))>\r\n"
      + "Content-Type: \(type)\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
    try file?.write(head + block + "\r\n\r\n")
  }

  /// A UUID made of the record's name.
  private static func uuid(of name: String) -> String {
    var digits = ContentHash.hexDigest(of: Array(name.utf8), length: 16)
    for place in [20, 16, 12, 8] {
      digits.insert("-", at: digits.index(digits.startIndex, offsetBy: place))
    }
    return digits
  }
}
