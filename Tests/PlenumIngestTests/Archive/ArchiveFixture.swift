@testable import PlenumIngest
import PlenumModel

/// Web archives made by hand.
enum ArchiveFixture {
  /// A page with one short article.
  static func page(_ number: Int = 1) -> String {
    """
    <html><head><title>Tin \(number)</title></head><body><h1>Đảng ủy xã Minh Tân họp lần \(number)</h1>
    <p>\(Fixture.paragraph)</p></body></html>
    """
  }

  /// The address of a page.
  static func url(_ number: Int) -> String { "https://minhtan.example.vn/tin/\(number)" }

  /// A record; without a length it gives that of the block.
  static func record(
    _ type: String, url: String? = nil, media: String? = nil, length: Int? = nil, _ block: [UInt8]
  ) -> [UInt8] {
    let fields = [
      "WARC/1.0", "WARC-Type: \(type)", "WARC-Date: 2024-03-12T01:02:03Z",
      url.map { "WARC-Target-URI: \($0)" }, media.map { "Content-Type: \($0)" },
      "Content-Length: \(length ?? block.count)",
    ]
    let head = fields.compactMap(\.self).joined(separator: "\r\n") + "\r\n\r\n"
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// The answer of a server with a page.
  static func response(
    _ number: Int = 1, status: String = "HTTP/1.1 200 OK",
    fields: [String] = ["Content-Type: text/html; charset=utf-8"], body: [UInt8]? = nil,
    length: Int? = nil
  ) -> [UInt8] {
    let head = ([status] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    return record(
      "response", url: url(number), media: "application/http; msgtype=response", length: length,
      Array(head.utf8) + (body ?? Array(page(number).utf8)))
  }

  /// A gzip member whose data is stored, not deflated.
  static func member(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(60_000)
      rest = rest.dropFirst(part.count)
      packed.append(rest.isEmpty ? 1 : 0)
      packed += little(UInt32(part.count) | UInt32(~UInt16(part.count)) << 16)
      packed += part
    } while !rest.isEmpty
    return packed + little(checksum(bytes)) + little(UInt32(bytes.count))
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// What a reading of an archive gave.
struct ArchiveReading {
  private(set) var articles: [Article] = []
  private(set) var failures: [IngestFailure] = []
  private(set) var omissions: [Omission: Int] = [:]

  /// Reads bytes as an archive.
  init(
    _ bytes: [UInt8], sizeLimit: Int = ArticleReader.defaultSizeLimit,
    filter: ArticleFilter = ArticleFilter()
  ) {
    let location = InputSource.Location.bytes(bytes)
    self.init(
      InputSource(location: location, format: .warc, relativePath: "x.warc"), sizeLimit: sizeLimit,
      filter: filter)
  }

  /// Reads a source.
  init(
    _ source: InputSource, sizeLimit: Int = ArticleReader.defaultSizeLimit,
    filter: ArticleFilter = ArticleFilter()
  ) {
    ArticleReader(sizeLimit: sizeLimit, filter: filter).read(
      source, omit: { omissions[$0, default: 0] += 1 }
    ) { result in
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let failure): failures.append(failure)
      }
    }
  }

  /// The numbers of the pages read, by their addresses.
  var numbers: [Int] {
    articles.compactMap { article in
      article.url.flatMap { $0.split(separator: "/").last }.flatMap { Int($0) }
    }
  }
}
