import Foundation
import Plenum
import PlenumExport
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// Letters and their marks may come as one code point or as several.
struct ComposedLettersTests {
  private static let article = """
    Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ huyện Cần Giờ
    Ngày 08/9/2020, Huyện ủy Cần Giờ tổ chức hội nghị lần thứ 20. Đồng chí Vũ Thanh Liêm, Phó Bí thư Thường trực
    Huyện ủy Cần Giờ chủ trì hội nghị.
    """

  @Test func `pitfall 3: an article in letters with loose marks gives the graph of its twin`()
    throws
  {
    let apart = Self.article.decomposedStringWithCanonicalMapping
    #expect(!apart.utf8.elementsEqual(Self.article.utf8))
    let text = try Self.turtle(of: Self.article)
    #expect(text.contains("\"Vũ Thanh Liêm\"@vi"))
    #expect(try Self.turtle(of: apart).utf8.elementsEqual(text.utf8))
  }

  private static func turtle(of text: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "in/a.txt")
    let store = try GraphStore(path: folder.path("s.plenum"))
    _ = try Pipeline().build(inputs: [folder.path("in")], store: store)
    return try ExportFormat.turtle.exporter().text(of: store)
  }
}
