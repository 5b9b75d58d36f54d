internal import PlenumIngest
internal import PlenumModel

/// What one thread handles at a time.
enum WorkItem: Sendable {
  /// A file with one article, not yet read.
  case source(ArticleFeed.Source)
  /// An article, or why there is none, out of a file with many.
  case outcome(ArticleFeed.Outcome, path: String?)

  /// What a thread makes of an item.
  enum Result: Sendable {
    case document(DocumentGraph)
    case failure(RunFailure)
    case omitted(Omission)
  }

  /// Number of bytes that the item keeps in memory.
  var size: Int {
    if case .outcome(.unread(let size, _), _) = self { size } else { 0 }
  }

  /// Reads what is not read yet, then turns each article into its document graph.
  func results(_ analyze: (Article) -> DocumentGraph) -> [Result] {
    switch self {
    case .outcome(let outcome, let path):
      return [WorkItem.result(outcome, path, analyze)]
    case .source(let source):
      var results: [Result] = []
      source.read { outcome in
        results.append(WorkItem.result(outcome, source.path, analyze))
        return true
      }
      return results
    }
  }

  private static func result(
    _ outcome: ArticleFeed.Outcome, _ path: String?, _ analyze: (Article) -> DocumentGraph
  ) -> Result {
    switch outcome {
    case .unread(_, let read): return result(read(), path, analyze)
    case .failure(let failure): return .failure(failure)
    case .omitted(let omission): return .omitted(omission)
    case .success(let article):
      var document = analyze(article)
      document.path = path
      if document.contentHash.isEmpty { document.contentHash = article.contentHash }
      return .document(document)
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
