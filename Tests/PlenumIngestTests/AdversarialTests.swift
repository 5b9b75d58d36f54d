import Foundation
import PlenumIngest
import PlenumModel
import Testing

struct AdversarialTests {
  @Test func `NUL bytes are no text`() {
    #expect(Fixture.reason([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0, 0xFF], as: .text) == .binary)
    #expect(Fixture.reason(Array("Đảng ủy\0xã".utf8), as: .html) == .binary)
  }

  @Test(arguments: [InputFormat.text, .html, .jsonl])
  func `an empty file is named as empty`(format: InputFormat) {
    #expect(Fixture.reason([], as: format) == .empty)
  }

  @Test func `white space alone is empty`() {
    #expect(Fixture.reason(Array(" \n\r\n\t ".utf8), as: .text) == .empty)
  }

  @Test func `an English article is refused`() {
    let text = """
      Ward holds review meeting

      The ward committee held a conference on Monday to review its work in the first nine months and
      to set the tasks for the rest of the year, with Nguyễn Văn Bình in the chair.
      """
    #expect(Fixture.reason(Array(text.utf8), as: .text) == .notVietnamese)
  }

  @Test func `text without diacritics is refused`() {
    let text = "Dang uy xa Minh Tan to chuc hoi nghi so ket cong tac quy I va ban nhiem vu quy II."
    #expect(Fixture.reason(Array(text.utf8), as: .text) == .notVietnamese)
  }

  @Test func `a short notice is accepted`() throws {
    let article = try Fixture.article(
      "Thông báo\nChi bộ 5 họp tối thứ Sáu tại nhà văn hóa.", as: .text)
    #expect(article.blocks.count == 2)
  }

  @Test func `deep nesting fails cleanly`() {
    let deep = String(repeating: "<div>", count: 100_000)
    let page = "<html><body>\(deep)\(Fixture.paragraph)"
    #expect(Fixture.reason(Array(page.utf8), as: .html) == .tooDeep)
  }

  @Test(arguments: ["b", "font", "span", "ul><li", "table><tr><td"])
  func `deep nesting of any element fails cleanly`(element: String) {
    let page = "<p>" + String(repeating: "<\(element)>", count: 100_000) + Fixture.paragraph
    #expect(Fixture.reason(Array(page.utf8), as: .html) == .tooDeep)
  }

  @Test func `a tag with very many attributes fails at once`() {
    let attributes = (0..<200_000).map { "a\($0)=1" }.joined(separator: " ")
    let page = "<p \(attributes)>\(Fixture.paragraph)</p>"
    #expect(Fixture.reason(Array(page.utf8), as: .html) == .noArticleText)
  }

  @Test func `many unclosed paragraphs are no depth`() throws {
    let page = String(repeating: "<p>\(Fixture.second)", count: 2000)
    #expect(try Fixture.article(page, as: .html).blocks.count == 2000)
  }

  @Test func `broken HTML is read as far as it goes`() throws {
    let page = """
      <html><head><title>Xã Minh Tân họp</title><body><div class="a"b=><h1 =>Xã Minh Tân họp</h2>
      <p>\(Fixture.paragraph)<p <b>\(Fixture.second)</i></div></td></table
      """
    let article = try Fixture.article(page, as: .html)
    #expect(Fixture.readableText(of: article).contains("Trần Văn Bình đề nghị"))
  }

  @Test func `one broken record does not stop the others`() throws {
    let good = #"{"id": "a", "text": "Đảng ủy xã Minh Tân họp chi bộ."}"#
    let lines = [good, #"{"id": "b", "text": "Đảng"#, "", #"{"id": 7, "text": "Đoàn xã họp."}"#]
    let results = Fixture.read(Array(lines.joined(separator: "\n").utf8), as: .jsonl)
    #expect(results.count == 3)
    #expect(try results[0].get().identity == "a")
    #expect(throws: IngestFailure.self) { try results[1].get() }
    #expect(try results[2].get().identity == "7")
    guard case .failure(let failure) = results[1] else { return }
    #expect(failure.line == 2)
    #expect(failure.reason == .brokenRecord)
  }

  @Test func `a record above the limit fails and the next is read`() throws {
    let long = #"{"text": ""# + String(repeating: "Đảng ủy họp. ", count: 9000) + #""}"#
    let bytes = Array((long + "\n" + #"{"id": "b", "text": "Đoàn xã họp."}"#).utf8)
    var results: [Result<Article, IngestFailure>] = []
    let source = InputSource(location: .bytes(bytes), format: .jsonl, relativePath: "x.jsonl")
    ArticleReader(sizeLimit: 50_000).read(source) { results.append($0) }
    #expect(results.count == 2)
    #expect(throws: IngestFailure.self) { try results[0].get() }
    #expect(try results[1].get().identity == "b")
  }

  @Test func `a page above the limit fails`() {
    let source = InputSource(
      location: .bytes(Array(Fixture.paragraph.utf8)), format: .html, relativePath: "x.html")
    var reason: IngestFailure.Reason?
    ArticleReader(sizeLimit: 100).read(source) { result in
      if case .failure(let failure) = result { reason = failure.reason }
    }
    #expect(reason == .tooLarge)
  }

  @Test func `a page of links alone holds no article`() {
    let links = (1...30).map { "<li><a href='/\($0)'>Phường họp giao ban tuần thứ \($0)</a></li>" }
    let page = "<html><body><ul>\(links.joined())</ul></body></html>"
    #expect(Fixture.reason(Array(page.utf8), as: .html) == .noArticleText)
  }

  @Test(arguments: [
    "<script type='application/ld+json'></script>", "<title></title>", "<time></time>",
  ])
  func `empty elements that are looked into do no harm`(element: String) throws {
    let page = "<body>\(element)<h1>Xã Minh Tân họp</h1><p>\(Fixture.paragraph)</p></body>"
    #expect(try Fixture.article(page, as: .html).text.contains("Đảng ủy xã Minh Tân"))
  }

  @Test func `a page of nothing but dated headlines is read in time`() throws {
    let item =
      "<div><b>Xã Minh Tân họp sơ kết công tác</b><br>12/03/2024<p>\(Fixture.second)</p></div>"
    let page = String(repeating: item, count: 3000)
    #expect(try !Fixture.article(page, as: .html).blocks.isEmpty)
  }

  @Test func `a wrong charset label does not matter`() throws {
    let page = """
      <html><head><meta charset="iso-8859-1"><title>Xã Minh Tân họp sơ kết quý I</title></head>
      <body><p>\(Fixture.paragraph)</p></body></html>
      """
    #expect(try Fixture.article(page, as: .html).text.contains("Đảng ủy xã Minh Tân"))
  }

  @Test func `UTF-16 without byte order mark is read`() throws {
    let text = "Đảng ủy xã Minh Tân\n" + Fixture.paragraph
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let article = try #require(Fixture.read(bytes, as: .text).first).get()
    #expect(article.text == text)
  }

  @Test func `entities are not expanded into more than they are`() throws {
    let page = """
      <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <html><body><p>\(Fixture.paragraph) &b;&b;&b;</p></body></html>
      """
    #expect(try Fixture.article(page, as: .html).text.utf8.count < 1000)
  }
}
