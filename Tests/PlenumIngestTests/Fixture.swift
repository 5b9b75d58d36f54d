import PlenumIngest
import PlenumModel
import Testing

/// Small articles and shortcuts for the tests of this target.
enum Fixture {
  /// A paragraph of about 250 letters.
  static let paragraph = """
    Sáng 12/3, Đảng ủy xã Minh Tân tổ chức hội nghị sơ kết công tác quý I. Đồng chí Trần Văn Bình, \
    Bí thư Đảng ủy, chủ trì hội nghị; cùng dự có lãnh đạo Ủy ban nhân dân, Mặt trận Tổ quốc và các \
    đoàn thể chính trị - xã hội của xã.
    """

  /// Another paragraph.
  static let second = """
    Phát biểu kết luận, đồng chí Trần Văn Bình đề nghị các chi bộ tiếp tục đổi mới nội dung sinh hoạt, \
    quan tâm phát triển đảng viên mới và hoàn thành tốt các chỉ tiêu đề ra.
    """

  /// Reads bytes as a source of the format.
  static func read(_ bytes: [UInt8], as format: InputFormat?, path: String = "bai")
    -> [Result<Article, IngestFailure>]
  {
    var results: [Result<Article, IngestFailure>] = []
    let source = InputSource(location: .bytes(bytes), format: format, relativePath: path)
    ArticleReader().read(source) { results.append($0) }
    return results
  }

  /// The one article in a text.
  static func article(_ text: String, as format: InputFormat) throws -> Article {
    try #require(read(Array(text.utf8), as: format).first).get()
  }

  /// The reason why bytes give no article.
  static func reason(_ bytes: [UInt8], as format: InputFormat) -> IngestFailure.Reason? {
    guard case .failure(let failure)? = read(bytes, as: format).first else { return nil }
    return failure.reason
  }

  /// The words of a block.
  static func words(of block: Article.Block, in article: Article) -> String {
    let scalars = Array(article.text.unicodeScalars)[block.span.start..<block.span.end]
    return String(String.UnicodeScalarView(scalars))
  }

  /// The blocks of a kind.
  static func blocks(_ kind: Article.BlockKind, of article: Article) -> [String] {
    article.blocks.filter { $0.kind == kind }.map { words(of: $0, in: article) }
  }

  /// All text the extractor reads.
  static func readableText(of article: Article) -> String {
    article.blocks.filter { $0.kind != .boilerplate }.map { words(of: $0, in: article) }
      .joined(separator: "\n")
  }

  /// The article's blocks, one a line, for looking at.
  static func dump(_ article: Article) -> String {
    let head = """
      == \(article.identity) | \(article.headline ?? "–") | \(article.published?.iso ?? "–") \
      | \(article.author ?? "–") | \(article.url ?? "–") | \(article.publisher ?? "–")
      """
    let scalars = Array(article.text.unicodeScalars)
    let lines = article.blocks.map { block in
      let words = String(String.UnicodeScalarView(scalars[block.span.start..<block.span.end]))
      return "  \(block.kind): \(words.prefix(90))"
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
