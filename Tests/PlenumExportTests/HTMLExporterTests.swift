import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

@Suite struct HTMLExporterTests {
  @Test func `a page asks nothing of the network`() throws {
    let text = try HTMLExporter().text(of: SampleGraphs.meeting)
    #expect(text.hasPrefix("<!DOCTYPE html>"))
    #expect(text.contains("default-src 'none'"))
    for sign in ["src=\"http", "href=\"http", "@import", "url(", "fetch(", "eval(", "innerHTML"] {
      #expect(!text.contains(sign), "\(sign)")
    }
  }

  @Test func `nothing in the data ends its script`() throws {
    let text = try HTMLExporter().text(of: SampleGraphs.hostile)
    #expect(text.ranges(of: "</script>").count == 2)
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("\u{2028}"))
  }

  @Test func `quotes, articles and relations are on it`() throws {
    let text = try HTMLExporter().text(of: SampleGraphs.meeting)
    #expect(text.contains("\"r\":\"chaired\""))
    #expect(text.contains("chủ trì hội nghị."))
    #expect(text.contains("https://cangio.example.vn/tin/h%E1%BB%99i%20ngh"))
    #expect(text.contains("\"Người chủ trì\""))
    #expect(!text.contains("\"u\":\"không có\""))
  }

  @Test func `a page without a picture says why`() throws {
    let text = try HTMLExporter(layoutSeconds: 0).text(of: SampleGraphs.meeting)
    #expect(!text.contains("<svg"))
    #expect(text.contains("Không có bức tranh"))
  }
}
