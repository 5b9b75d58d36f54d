import Foundation
package import PlenumModel
import PlenumStore

/// Compares persons, main events and directives of a store with the truth of a generated corpus.
package struct CorpusScorer {
  private let articles: [TrueArticle]

  /// Reads truth files; of an article told twice the later line counts.
  ///
  /// - Parameter truthFiles: the paths of the files.
  /// - Throws: what the file system reports, or ``TruthError``.
  package init(truthFiles: [String]) throws {
    var places: [String: Int] = [:]
    var articles: [TrueArticle] = []
    for file in truthFiles {
      let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
      for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
        guard let article = TrueArticle(line: String(Substring(line))) else {
          throw TruthError(file: file, line: number + 1)
        }
        if let place = places[article.identity] {
          articles[place] = article
        } else {
          places[article.identity] = articles.count
          articles.append(article)
        }
      }
    }
    self.articles = articles
  }

  /// The figures for a store.
  ///
  /// - Parameter storeFile: the store's path.
  /// - Returns: the figures for persons, main events and directives.
  /// - Throws: what the store reports.
  package func score(storeFile: String) throws -> CorpusFigures {
    score(try GraphStore(path: storeFile, access: .read).graph())
  }

  /// The figures for a graph.
  package func score(_ graph: Graph) -> CorpusFigures {
    var figures = CorpusFigures()
    let nodes = CorpusScorer.articleNodes(of: graph)
    for article in articles {
      figures.articles += 1
      guard let node = nodes[CorpusScorer.digest(of: article.identity)] else { continue }
      figures.articlesFound += 1
      figures.add(article, StoredArticle(node, in: graph))
    }
    return figures
  }

  /// Articles by the digest at the end of their names, which the identity alone decides.
  private static func articleNodes(of graph: Graph) -> [String: Node] {
    let nodes = graph.nodes(of: .article).map { (String($0.id.rawValue.suffix(16)), $0) }
    return Dictionary(nodes, uniquingKeysWith: { first, _ in first })
  }

  private static func digest(of identity: String) -> String {
    String(CanonicalID.mint(.article, key: [identity], label: "").rawValue.suffix(16))
  }
}

/// A truth file with a line that cannot be read.
package struct TruthError: Error, CustomStringConvertible {
  /// The file and the line's number.
  package let file: String
  package let line: Int

  /// What is wrong and what to do.
  package var description: String {
    "\(file):\(line): no line of a truth file; write it again with plenum-corpus generate"
  }
}
