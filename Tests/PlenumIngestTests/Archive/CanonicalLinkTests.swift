import PlenumModel
import Testing

@testable import PlenumIngest

/// Which address stands for a page of a web archive.
struct CanonicalLinkTests {
  private static let link = "https://xa.example.vn/tin/bai-1.html"

  @Test(arguments: [
    "https://xa.example.vn/tin/bai-1.html?utm_source=zalo&fbclid=x#top",
    "http://www.xa.example.vn/tin/bai-1.html", "https://m.xa.example.vn/tin/bai-1.html",
    "https://xa.example.vn:443/tin/bai-1.html/amp?amp=1", "https://amp.xa.example.vn/tin/bai-1.amp",
    "https://XA.example.vn/amp/tin/bai-1.html", "https://xa.example.vn/default.aspx?id=1",
  ])
  func `the link joins the addresses of one article`(url: String) {
    #expect(CanonicalLink.address(Self.link, of: url) == Self.link)
  }

  @Test(arguments: [
    ("https://xa.example.vn/tin/bai-1.html?id=7", link),
    ("https://xa.example.vn/tin.aspx?id=7&utm_medium=x", "https://xa.example.vn/tin.aspx"),
    ("https://xa.example.vn/tin.aspx?id=7", "https://xa.example.vn/tin.aspx?id=8"),
    ("https://xa.example.vn/tin/bai-1.html", "https://xa.example.vn/tin/"),
    ("https://xa.example.vn/tin/bai-1.html", "https://huyen.example.vn/tin/bai-1.html"),
    ("https://m.vn/tin/bai-1.html", "https://www.vn/tin/bai-1.html"),
    ("https://xa.example.vn/tin/bai-1.html", "http://localhost/tin/bai-1.html"),
    ("https://xa.example.vn/tin/bai-1.html", "/tin/bai-1.html"),
  ])
  func `a link to another site, or that names less, is not taken`(url: String, link: String) {
    #expect(CanonicalLink.address(link, of: url) == url)
  }

  @Test func `a page without a link goes by its address`() {
    #expect(
      CanonicalLink.address(nil, of: "https://xa.example.vn/?id=1") == "https://xa.example.vn/?id=1"
    )
  }

  @Test func `an article crawled under two addresses is one article`() throws {
    let link = ArchiveFixture.url(1)
    let page = ArchiveFixture.page().replacing(
      "</head>", with: "<link rel=canonical href=\"\(link)\"></head>")
    let records = ["?utm_source=zalo", "/amp"].flatMap { ending in
      ArchiveFixture.record(
        "resource", url: link + ending, media: "text/html; charset=utf-8", Array(page.utf8))
    }
    let reading = ArchiveReading(records)
    #expect(reading.articles.map(\.identity) == [link, link])
    #expect(reading.articles.map(\.url) == [link, link])
    #expect(reading.articles.map(\.nodeID).first == reading.articles.map(\.nodeID).last)
  }
}
