import PlenumIngest
import PlenumModel
import PlenumTestSupport
import Testing

/// What servers do to pages for sending them is undone.
struct PayloadTests {
  private typealias Make = ArchiveFixture
  private static let html = "Content-Type: text/html"

  private static func chunked(_ bytes: [UInt8], ending: String = "0\r\n\r\n") -> [UInt8] {
    var body: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 100) {
      let part = bytes[start..<min(bytes.count, start + 100)]
      body += Array((String(part.count, radix: 16) + ";x=y\r\n").utf8) + part + Array("\r\n".utf8)
    }
    return body + Array(ending.utf8)
  }

  private func headline(_ fields: [String], _ body: [UInt8]) -> String? {
    ArchiveReading(Make.response(1, fields: [Self.html] + fields, body: body)).articles.first?
      .headline
  }

  @Test(arguments: [
    (["Transfer-Encoding: chunked"], chunked(Array(Make.page(3).utf8))),
    (["Transfer-Encoding: chunked"], chunked(Array(Make.page(3).utf8), ending: "")),
    (["transfer-encoding: Chunked"], Array(Make.page(3).utf8)),
    (["Content-Encoding: gzip"], Make.member(Array(Make.page(3).utf8))),
    (
      ["Content-Encoding: deflate"], Array(Make.member(Array(Make.page(3).utf8))[10...].dropLast(8))
    ),
    (["Content-Encoding: x-gzip, identity"], Array(Make.page(3).utf8)),
    (["Content-Encoding: br"], Array(Make.page(3).utf8)),
    (
      ["Content-Encoding: gzip", "Transfer-Encoding: chunked"],
      chunked(Make.member(Array(Make.page(3).utf8)))
    ),
    (
      ["Content-Encoding: gzip", "Transfer-Encoding: chunked"],
      Make.member(Array(Make.page(3).utf8))
    ),
    (
      ["Content-Encoding: gzip", "Transfer-Encoding: chunked"], chunked(Array(Make.page(3).utf8))
    ),
  ])
  func `chunks and packing are undone, or were`(fields: [String], body: [UInt8]) {
    #expect(headline(fields, body) == "Đảng ủy xã Minh Tân họp lần 3")
  }

  @Test func `a damaged packed page is named and the next one read`() {
    var packed = Make.member(Array(Make.page(1).utf8))
    packed[packed.count - 6] ^= 0xFF
    let first = Make.response(1, fields: [Self.html, "Content-Encoding: gzip"], body: packed)
    let reading = ArchiveReading(first + Make.response(2))
    #expect(reading.failures.map(\.reason) == [.damagedPayload])
    #expect(reading.failures.first?.place == "x.warc, byte 0")
    #expect(reading.numbers == [2])
  }

  /// 64 KB of zeros, deflated by zlib to 84 bytes.
  private static let zeros: [UInt8] = [
    0x78, 0xda, 0xed, 0xc1, 0x01, 0x01, 0x00, 0x00, 0x00, 0x80, 0x90, 0xfe, 0xaf, 0xee, 0x08, 0x0a,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x6a,
    0x00, 0x0f, 0x00, 0x01,
  ]

  @Test(arguments: [(70_000, [Omission.type]), (60_000, [])])
  func `a page that unpacks to more than the limit is named`(limit: Int, omitted: [Omission]) {
    let record = Make.response(
      1, fields: [Self.html, "Content-Encoding: deflate"], body: Self.zeros)
    let reading = ArchiveReading(record, sizeLimit: limit)
    #expect(Array(reading.omissions.keys) == omitted)
    #expect(reading.failures.map(\.reason) == (omitted.isEmpty ? [.tooLarge] : []))
  }
}
