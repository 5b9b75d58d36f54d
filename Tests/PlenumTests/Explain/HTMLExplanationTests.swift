import Plenum
import PlenumExport
import PlenumModel
import Testing

struct HTMLExplanationTests {
  private static let chaired =
    "Đồng chí Vũ Thành Liêm, Bí thư Đảng ủy phường, chủ trì hội nghị."

  @Test func `article text is escaped`() throws {
    let explained = try Explained(
      #"Đồng chí Vũ Thành Liêm chủ trì <script>alert("x")</script> & <img src='y'>."#,
      format: .html)
    #expect(!explained.text.contains("<script") && !explained.text.contains("<img"))
    #expect(explained.text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;"))
  }

  @Test func `the page needs nothing beside it`() throws {
    let page = try Explained(Self.chaired, format: .html).text
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.matches(of: /(src|href)="(?!#)|url\(|@import|<script/).isEmpty)
  }

  @Test func `mentions carry their rule and nest`() throws {
    let page = try Explained(Self.chaired, format: .html).text
    #expect(page.contains("person Vũ Thành Liêm (person.honorific)\">Vũ Thành Liêm</mark>"))
    #expect(
      page.firstMatch(of: /<mark class="body"[^>]*>Bí thư <mark class="body"[^>]*>Đảng ủy/) != nil)
    #expect(page.matches(of: /<mark/).count == page.matches(of: /<\/mark>/).count)
  }

  @Test(arguments: [NodeKind.person, .body, .event, .directive])
  func `kinds have the colours of pictures`(kind: NodeKind) throws {
    let page = try Explained(format: .html).text
    #expect(
      page.contains(
        ".\(kind.slug) { background: \(Palette.fill(of: kind));"
          + " border-color: \(Palette.line(of: kind)); }"))
  }

  @Test func `details are folded, and open for one sentence`() throws {
    #expect(try !Explained(Self.chaired, format: .html).text.contains("<details open>"))
    let one = try Explained(Self.chaired, format: .html, sentence: 3).text
    #expect(one.contains("<details open>") && !one.contains("a1-s2"))
  }

  @Test func `every element that is opened is closed`() throws {
    let page = try Explained(Self.chaired, "Ông Lê Văn Mãi dự hội nghị.", format: .html).text
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/).map(\.output) {
      if tag.2 == "meta" { continue }
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open.isEmpty)
  }
}
