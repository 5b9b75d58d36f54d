import PlenumIngest
import PlenumModel
import Testing

struct RecordTests {
  private func read(_ lines: String...) -> [Article] {
    Fixture.read(Array(lines.joined(separator: "\n").utf8), as: .jsonl, path: "tin.jsonl")
      .compactMap { try? $0.get() }
  }

  @Test func `identity is the id, else the address, else the line`() {
    let articles = read(
      #"{"id": "x1", "url": "https://a.example/1", "text": "Đoàn xã họp."}"#,
      #"{"url": "https://a.example/2", "text": "Đoàn xã họp."}"#, #"{"text": "Đoàn xã họp."}"#)
    #expect(articles.map(\.identity) == ["x1", "https://a.example/2", "tin.jsonl#3"])
  }

  @Test func `fields of the record hold before what the text says`() throws {
    let article = try #require(
      read(
        #"{"id": 5, "title": "Đoàn xã họp", "published": "2024-03-15T08:00:00", "text": "Đoàn xã Minh Tân họp.\nHà Vân"}"#
      ).first)
    #expect(article.headline == "Đoàn xã họp")
    #expect(article.published?.iso == "2024-03-15")
    #expect(article.text == "Đoàn xã Minh Tân họp.\nHà Vân")
  }

  @Test func `a record may say when it was retrieved`() throws {
    let articles = read(
      #"{"retrieved": "2024-03-12T08:02:03+07:00", "text": "Đoàn xã họp."}"#,
      #"{"retrieved": "12/3/2024", "text": "Đoàn xã họp."}"#,
      #"{"retrieved": null, "text": "Đoàn xã họp."}"#)
    #expect(articles.map { $0.retrieved?.iso } == ["2024-03-12T01:02:03Z", nil, nil])
    #expect(articles.map(\.diagnostics.count) == [0, 1, 0])
    #expect(articles.allSatisfy { $0.published == nil })
  }

  @Test func `html of a record is read as a page`() throws {
    let article = try #require(
      read(#"{"html": "<h1>Đoàn xã họp bàn</h1><p>Đoàn xã Minh Tân họp vào tối thứ Sáu.</p>"}"#)
        .first)
    #expect(article.text == "Đoàn xã họp bàn\nĐoàn xã Minh Tân họp vào tối thứ Sáu.")
  }

  @Test func `NUL in a record becomes a space`() throws {
    let article = try #require(
      read(#"{"id": "x\u0000", "text": "Đoàn xã họp\u0000 bàn."}"#).first)
    #expect(article.identity == "x ")
    #expect(article.text == "Đoàn xã họp  bàn.")
  }

  @Test(arguments: [
    ("<p>Đoàn xã Minh Tân họp vào tối thứ Sáu.</p>", 1),
    (#"{"text": "Đoàn xã họp."}"# + "\n" + #"{"text": "Hội Phụ nữ xã họp."}"#, 2),
    ("Đoàn xã Minh Tân họp vào tối thứ Sáu.", 1),
  ])
  func `the format of standard input is told by its first sign`(text: String, count: Int) {
    let results = Fixture.read(Array(text.utf8), as: nil)
    #expect(results.count == count)
    #expect(results.allSatisfy { (try? $0.get()) != nil })
  }
}
