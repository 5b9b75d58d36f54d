internal import PlenumModel
internal import PlenumResolve

/// Explains articles one after the other, in input order.
package struct ExplanationRun {
  private let format: ExplanationFormat
  private let sentence: Int?
  private let analyzer: ArticleAnalyzer

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - format: how explanations are written.
  ///   - sentence: the number of the only sentence to show, nil for whole articles.
  ///   - folder: own words and rules, as in ``Pipeline``.
  /// - Throws: ``RunFailure`` with the first fault of the folder.
  package init(format: ExplanationFormat, sentence: Int? = nil, lexicon folder: String? = nil)
    throws
  {
    self.format = format
    self.sentence = sentence
    analyzer = try Pipeline.analyzer(lexicon: folder)
  }

  /// Reads and explains articles.
  ///
  /// - Parameters:
  ///   - feed: the articles.
  ///   - write: takes the text, piece by piece; it is not called when there is nothing to show.
  /// - Returns: how many articles were explained, and what could not be read or shown.
  /// - Throws: what `write` throws.
  package func explain(_ feed: ArticleFeed, write: (String) throws -> Void) throws -> RunReport {
    var report = RunReport()
    report.failures = feed.failures
    report.skippedFiles = feed.skippedFiles
    var failure: (any Error)?
    for source in feed.sources where failure == nil {
      source.read { outcome in
        do {
          try take(outcome.resolved, &report, write)
        } catch { failure = error }
        return failure == nil
      }
    }
    if let failure { throw failure }
    if report.articles > 0, case .html = format { try write(HTMLPage.end) }
    return report
  }

  private func take(
    _ outcome: ArticleFeed.Outcome, _ report: inout RunReport,
    _ write: (String) throws -> Void
  ) throws {
    switch outcome {
    case .failure(let failure): report.failures.append(failure)
    case .omitted(let omission): report.omissions[omission, default: 0] += 1
    case .unread: break
    case .success(let article):
      let explanation = analyzer.explanation(of: article)
      if let missing = missing(in: explanation) { return report.failures.append(missing) }
      if report.articles == 0, case .html = format { try write(HTMLPage.start) }
      report.articles += 1
      try write(text(of: ExplanationView(explanation), number: report.articles))
    }
  }

  private func text(of view: ExplanationView, number: Int) -> String {
    switch format {
    case .html: HTMLArticle(view: view, number: number, sentence: sentence).text
    case .terminal(let width, let isColoured):
      TerminalArticle(view: view, sentence: sentence)
        .text(TerminalPainter(width: width, isColoured: isColoured))
    }
  }

  private func missing(in explanation: ArticleExplanation) -> RunFailure? {
    let count = explanation.sentences.count
    guard let sentence, !(1...max(1, count)).contains(sentence) || count == 0 else { return nil }
    return RunFailure(
      place: explanation.article.origin,
      reason: "there is no sentence \(sentence); the article has \(count)")
  }
}
