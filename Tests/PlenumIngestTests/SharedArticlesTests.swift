import Foundation
import PlenumIngest
import PlenumModel
import PlenumTestSupport
import Testing

/// Reads the development articles beside the repository, where they exist.
struct SharedArticlesTests {
  static let folders = ["dev", "seeds"].map { EvaluationFolder.path($0) }
  static let isPresent = folders.allSatisfy { FileManager.default.fileExists(atPath: $0) }

  struct Gold: Decodable {
    struct Person: Decodable { let name: String }
    let published: String?
    let author: String?
    let persons: [Person]
  }

  static func articles() throws -> [(article: Article, gold: Gold)] {
    let expansion = InputExpander().expand(folders)
    var articles: [(Article, Gold)] = []
    for source in expansion.sources {
      let path = source.name.replacing(/\.(txt|html)$/, with: ".json")
      let data = try Data(contentsOf: URL(filePath: path))
      let gold = try JSONDecoder().decode(Gold.self, from: data)
      ArticleReader().read(source) { result in
        if case .success(let article) = result { articles.append((article, gold)) }
      }
    }
    return articles
  }

  @Test(.enabled(if: isPresent, "the shared articles are not here"))
  func `every article is read with its date`() throws {
    let articles = try Self.articles()
    #expect(articles.count == 23)
    for (article, gold) in articles {
      #expect(article.published?.iso == gold.published, "\(article.identity)")
    }
  }

  @Test(.enabled(if: isPresent, "the shared articles are not here"))
  func `most authors are found`() throws {
    let articles = try Self.articles()
    let wrong = articles.filter { $0.article.author != $0.gold.author }
    for (article, gold) in wrong {
      print("\(article.identity): author \(article.author ?? "–"), gold \(gold.author ?? "–")")
    }
    #expect(wrong.count <= 2)
  }

  @Test(.enabled(if: isPresent, "the shared articles are not here"))
  func `blocks hold every person of the gold`() throws {
    for (article, gold) in try Self.articles() {
      let text = Fixture.readableText(of: article).lowercased()
      for person in gold.persons {
        #expect(text.contains(person.name.lowercased()), "\(article.identity)")
      }
    }
  }

  @Test(.enabled(if: isPresent, "the shared articles are not here"))
  func `blocks hold nothing of sidebars and comments`() throws {
    let strangers = [
      "Lưu Quang Đạt", "Tran Van Quang", "Đào Duy Thắng", "Nông Việt Cường", "Vàng A Lử",
      "Chau Ăng", "Huỳnh Văn Đảnh", "Le Hoang Anh", "Trương Thị Bé Năm", "Võ Đại Nghĩa",
      "Lâm Phước Sơn", "Tổng số điểm", "Chia sẻ", "Tags:", "Gặp mặt cán bộ hưu trí",
      "Hội thi Bí thư chi bộ giỏi", "Tòa soạn", "Lượt xem",
    ]
    for (article, _) in try Self.articles() {
      let text = Fixture.readableText(of: article)
      for stranger in strangers { #expect(!text.contains(stranger), "\(article.identity)") }
    }
  }

  @Test(.enabled(if: isPresent, "the shared articles are not here"))
  func `plain text keeps its offsets`() throws {
    for (article, _) in try Self.articles() where article.identity.hasSuffix(".txt") {
      let path = String(article.origin)
      let file = try String(contentsOfFile: path, encoding: .utf8)
      let plain = file.precomposedStringWithCanonicalMapping
      #expect(Array(article.text.unicodeScalars) == Array(plain.unicodeScalars))
    }
  }
}
