import PlenumIngest
import PlenumModel
import Testing

/// Which records of an archive are articles.
struct ArchiveRecordTests {
  private typealias Make = ArchiveFixture

  @Test func `the layout of wget gives one article a page`() throws {
    let reading = ArchiveReading(
      Make.record("warcinfo", media: "application/warc-fields", Array("software: Wget\r\n".utf8))
        + Make.record("request", url: Make.url(1), Array("GET /tin/1 HTTP/1.1\r\n\r\n".utf8))
        + Make.response(1) + Make.record("metadata", url: "metadata://x", Array("a: b".utf8))
        + Make.record("revisit", url: Make.url(2), Array("HTTP/1.1 200 OK\r\n\r\n".utf8)))
    let article = try #require(reading.articles.first)
    #expect(article.identity == Make.url(1) && article.url == Make.url(1))
    #expect(article.headline == "Đảng ủy xã Minh Tân họp lần 1")
    #expect(reading.omissions == [.warcinfo: 1, .request: 1, .metadata: 1, .revisit: 1])
    #expect(reading.failures.isEmpty)
  }

  @Test func `the day of the crawl is not the day of publication`() throws {
    let article = try #require(ArchiveReading(Make.response(1)).articles.first)
    #expect(article.published == nil)
  }

  @Test func `the moment of the crawl is that of retrieval`() throws {
    let article = try #require(ArchiveReading(Make.response(1)).articles.first)
    #expect(article.retrieved?.iso == "2024-03-12T01:02:03Z")
    #expect(article.diagnostics.isEmpty)
  }

  @Test func `a text has the moment of its record`() throws {
    let record = Make.record(
      "conversion", url: Make.url(2), media: "text/plain", Array(Fixture.paragraph.utf8))
    let article = try #require(ArchiveReading(record).articles.first)
    #expect(article.retrieved?.iso == "2024-03-12T01:02:03Z")
  }

  @Test func `a moment that cannot be read is told`() throws {
    let text = String(decoding: Make.response(1), as: UTF8.self)
    let odd = text.replacing("2024-03-12T01:02:03Z", with: "last Tuesday")
    let article = try #require(ArchiveReading(Array(odd.utf8)).articles.first)
    #expect(article.retrieved == nil)
    #expect(article.diagnostics.map(\.code) == ["article.retrieved"])
    #expect(article.diagnostics.first?.message.contains("WARC-Date") == true)
  }

  @Test(arguments: [
    ("WARC/1.1", "\r\n"), ("WARC/0.17", "\r\n"), ("WARC/1.0", "\n"), ("WARC/1.1", "\n"),
  ])
  func `heads of all versions end their lines with or without CR`(version: String, end: String) {
    let answer = ["HTTP/1.1 200 OK", "content-type: TEXT/HTML", "", Make.page(7)]
      .joined(separator: end)
    let lines = [
      version, "warc-type:response", "CONTENT-LENGTH:  \(answer.utf8.count)",
      "Warc-Target-Uri: <https://minhtan.example.vn/", "\ttin/7>", "Content-Type:", "", answer, "",
    ]
    let reading = ArchiveReading(Array(lines.joined(separator: end).utf8))
    #expect(reading.articles.first?.url == "https://minhtan.example.vn/ tin/7")
    #expect(reading.articles.count == 1 && reading.failures.isEmpty)
  }

  @Test(arguments: [
    "", "Content-Type: text/html\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\ncontent-type: text/html;\r\n charset=utf-8\r\n\r\n",
    "HTTP/1.0 200\nServer: x\nContent-Type: text/html\n\n",
  ])
  func `the head of the answer may be odd`(head: String) {
    let block = Array((head + Make.page(1)).utf8)
    let record = Make.record(
      "response", url: Make.url(1), media: "application/http;msgtype=response", block)
    #expect(ArchiveReading(record).articles.first?.headline == "Đảng ủy xã Minh Tân họp lần 1")
  }

  @Test func `other states and kinds of content are counted`() {
    let html = ["Content-Type: text/html"]
    let reading = ArchiveReading(
      Make.response(1, status: "HTTP/1.1 404 Not Found")
        + Make.response(2, status: "HTTP/1.1 301 Moved", fields: html)
        + Make.response(3, fields: ["Content-Type: image/png"])
        + Make.response(4, fields: html + ["Content-Encoding: br"], body: [1, 2, 3])
        + Make.response(
          5, fields: html,
          body: Array(
            "<p>The council held its yearly meeting on Monday and adopted the budget of the town.</p>"
              .utf8))
        + Make.response(6, fields: html, body: [])
        + Make.record("dream", Array("x".utf8)))
    #expect(reading.articles.isEmpty && reading.failures.isEmpty)
    #expect(
      reading.omissions == [
        .status: 2, .type: 1, .encoding: 1, .notVietnamese: 1, .noArticle: 1, .other: 1,
      ])
  }

  @Test func `resources are pages, conversions texts`() {
    let reading = ArchiveReading(
      Make.record(
        "resource", url: Make.url(1), media: "text/html; charset=utf-8", Array(Make.page(1).utf8))
        + Make.record(
          "conversion", url: Make.url(2), media: "text/plain", Array(Fixture.paragraph.utf8))
        + Make.record("resource", url: Make.url(3), media: "application/pdf", [1, 2]))
    #expect(reading.numbers == [1, 2])
    #expect(reading.articles.last?.text == Fixture.paragraph)
    #expect(reading.omissions == [.type: 1])
  }

  @Test func `a record without address goes by its place`() throws {
    let record = Make.record("resource", media: "text/html", Array(Make.page(1).utf8))
    let second = try #require(ArchiveReading(record + record).articles.last)
    #expect(second.identity == "x.warc#\(record.count)+0")
    #expect(second.url == nil)
  }

  @Test func `a charset of the server helps to tell the encoding`() throws {
    let utf16 = Array("\u{FEFF}\(Make.page(1))".utf16).flatMap {
      [UInt8($0 >> 8), UInt8($0 & 255)]
    }
    let reading = ArchiveReading(
      Make.response(1, fields: ["Content-Type: text/html; charset=utf-16"], body: utf16))
    #expect(reading.articles.first?.headline == "Đảng ủy xã Minh Tân họp lần 1")
  }
}
