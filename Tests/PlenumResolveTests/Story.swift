import PlenumModel
import PlenumResolve
import PlenumTestSupport
import PlenumText

/// A small article with its document graph, read in words.
struct Story {
  private static let analyzer = ArticleAnalyzer()

  let article: Article
  let graph: DocumentGraph

  /// An article of blocks.
  init(_ blocks: [(kind: Article.BlockKind, text: String)], published: String = "2020-10-07") {
    article = .written(blocks, published: published)
    graph = Story.analyzer.documentGraph(of: article)
  }

  /// An article of paragraphs.
  init(_ paragraphs: String...) {
    self.init(paragraphs.map { (.paragraph, $0) })
  }

  /// A conference of the party committee of phường Khuê Trung with one more sentence (and a caption).
  static func conference(_ sentence: String, caption: String? = nil) -> Story {
    let lead =
      "Sáng 5/10/2020, Đảng ủy phường Khuê Trung tổ chức hội nghị sơ kết 9 tháng năm 2020."
    let blocks: [(kind: Article.BlockKind, text: String)] = [
      (.headline, "Đảng ủy phường Khuê Trung sơ kết 9 tháng năm 2020"), (.paragraph, lead),
      (.paragraph, sentence),
    ]
    return Story(blocks + (caption.map { [(.caption, $0)] } ?? []))
  }

  /// The text between two offsets.
  func text(_ span: TextSpan) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: Array(article.text.unicodeScalars)[span.start..<span.end])
    return String(words)
  }

  /// The labels of the nodes of a class, sorted.
  func labels(_ kind: NodeKind) -> [String] {
    graph.nodes.filter { $0.kind == kind }.map(\.label).sorted()
  }

  /// The node with a label, preferred or not.
  func node(_ label: String) -> Node? {
    graph.nodes.first {
      $0.label == label || $0[.altLabel].contains(.string(label))
    }
  }

  /// The relations of one kind, "Lê Văn Mãi → event", sorted and without repetition.
  func edges(_ predicate: Predicate) -> [String] {
    let found = graph.statements.filter { $0.predicate == predicate }
      .map { name($0.subject) + " → " + name($0.object) }
    return Set(found).sorted()
  }

  /// The label of a node; the event the article reports is just "event".
  private func name(_ id: NodeID) -> String {
    if graph.article.links(.about).contains(id) { return "event" }
    return graph.nodes.first { $0.id == id }?.label ?? "unknown node"
  }
}
