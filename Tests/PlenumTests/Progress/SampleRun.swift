import Plenum
import PlenumModel

/// Runs of a pipeline over articles that come from no file.
enum SampleRun {
  /// What `progress` is told of a run: once for each of so many full batches.
  static func reports(batches: Int) throws -> [RunReport] {
    var reports: [RunReport] = []
    _ = try Pipeline(jobs: 1, analyze: document)
      .extract(from: feed(articles: 256 * batches), progress: { reports.append($0) }) { _ in }
    return reports
  }

  private static func feed(articles: Int) -> ArticleFeed {
    let source = ArticleFeed.Source(path: nil, isSingle: false) { each in
      for number in 0..<articles {
        let article = Article(identity: "\(number)", origin: "a.jsonl", text: "x", blocks: [])
        if !each(.success(article)) { return }
      }
    }
    return ArticleFeed(sources: [source])
  }

  private static func document(of article: Article) -> DocumentGraph {
    DocumentGraph(
      identity: article.identity, contentHash: "", article: article.node, text: article.text,
      nodes: [], mentions: [], statements: [], diagnostics: [])
  }
}
