internal import PlenumModel

/// What one thread handles at a time.
enum WorkItem: Sendable {
  /// A file with one article, not yet read.
  case source(ArticleFeed.Source)
  /// An article, or a failure, already read from a file with many.
  case outcome(ArticleFeed.Outcome, path: String?)

  /// Reads what is not read yet, then turns each article into its document graph.
  func documents(_ analyze: (Article) -> DocumentGraph) -> [Result<DocumentGraph, RunFailure>] {
    switch self {
    case .outcome(let outcome, let path):
      return [WorkItem.document(outcome, path, analyze)]
    case .source(let source):
      var documents: [Result<DocumentGraph, RunFailure>] = []
      source.read { outcome in
        documents.append(WorkItem.document(outcome, source.path, analyze))
        return true
      }
      return documents
    }
  }

  private static func document(
    _ outcome: ArticleFeed.Outcome, _ path: String?, _ analyze: (Article) -> DocumentGraph
  ) -> Result<DocumentGraph, RunFailure> {
    outcome.map { article in
      var document = analyze(article)
      document.path = path
      if document.contentHash.isEmpty { document.contentHash = article.contentHash }
      return document
    }
  }
}

extension Article {
  /// Digest of the text and of what the page says of itself.
  var contentHash: String {
    ContentHash.hex(of: [
      text, headline ?? "", published?.iso ?? "", author ?? "", url ?? "", publisher ?? "",
    ])
  }
}
