package import PlenumModel
internal import PlenumResolve

/// Reads articles and says of their statements what the confidence rests on besides the rule.
package struct GroundReader: Sendable {
  /// An article's graph.
  package struct Reading: Sendable {
    /// What the article gives.
    package let document: DocumentGraph
    /// The name of the doubt about a statement, for those that have one.
    package let doubts: [Statement: String]
  }

  private let analyzer: ArticleAnalyzer

  /// Makes a reader.
  ///
  /// - Parameter folder: own words and rules, as in ``Pipeline``.
  /// - Throws: ``RunFailure`` with the first fault of the folder.
  package init(lexicon folder: String? = nil) throws {
    analyzer = try Pipeline.analyzer(lexicon: folder)
  }

  /// Reads and analyzes articles.
  ///
  /// - Parameter feed: the articles.
  /// - Returns: the graphs in input order, and what could not be read.
  package func read(_ feed: ArticleFeed) -> (readings: [Reading], failures: [RunFailure]) {
    var readings: [Reading] = []
    var failures = feed.failures
    for source in feed.sources {
      source.read { outcome in
        switch outcome.resolved {
        case .success(let article):
          let grounded = analyzer.groundedDocument(of: article)
          readings.append(Reading(document: grounded.document, doubts: grounded.doubts))
        case .failure(let failure): failures.append(failure)
        case .omitted, .unread: break
        }
        return true
      }
    }
    return (readings, failures)
  }
}
