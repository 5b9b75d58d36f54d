import Plenum
import PlenumModel
import PlenumTestSupport

/// A small article and its explanation.
struct Explained {
  static let headline = "Đảng ủy phường Khuê Trung sơ kết 9 tháng năm 2020"
  static let lead =
    "Sáng 5/10/2020, Đảng ủy phường Khuê Trung tổ chức hội nghị sơ kết 9 tháng năm 2020."

  let text: String
  let report: RunReport

  /// Explains the conference with more sentences.
  init(
    _ sentences: String..., format: ExplanationFormat = .terminal(width: 200, isColoured: false),
    sentence: Int? = nil
  ) throws {
    let blocks: [(kind: Article.BlockKind, text: String)] =
      [
        (.headline, Explained.headline), (.boilerplate, "Lượt xem: 5"),
        (.paragraph, Explained.lead),
      ]
      + sentences.map { (.paragraph, $0) }
    let article = Article.written(blocks, published: "2020-10-07", identity: "a.txt")
    let source = ArticleFeed.Source(path: "a.txt", isSingle: true) { each in
      _ = each(.success(article))
    }
    var text = ""
    report = try ExplanationRun(format: format, sentence: sentence)
      .explain(ArticleFeed(sources: [source])) { text += $0 }
    self.text = text
  }

  /// Whether a line of the text has all these words in this order.
  func hasLine(_ words: String...) -> Bool {
    text.split(separator: "\n").contains { line in
      var rest = line[...]
      return words.allSatisfy { word in
        guard let found = rest.firstRange(of: word) else { return false }
        rest = rest[found.upperBound...]
        return true
      }
    }
  }
}
