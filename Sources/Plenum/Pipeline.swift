internal import Foundation
internal import PlenumExtract
package import PlenumModel
internal import PlenumResolve
package import PlenumStore

/// The route of every article: read, analyze, store.
///
/// ```swift
/// let store = try GraphStore(path: "news.plenum")
/// let report = try Pipeline(jobs: 2).build(inputs: ["articles"], store: store)
/// let graph = try store.graph()
/// ```
public struct Pipeline: Sendable {
  private let window: WorkWindow
  private let analyze: @Sendable (Article) -> DocumentGraph

  /// Makes a pipeline with the built-in rules.
  ///
  /// - Parameter jobs: number of threads, nil for one a processor; the result does not depend on it.
  public init(jobs: Int? = nil) {
    self.init(ArticleAnalyzer(), jobs: jobs)
  }

  /// Makes a pipeline whose built-in rules and lexicons a folder adds to.
  ///
  /// - Parameters:
  ///   - folder: holds `lexicon/*.tsv`, `rules/*.yml` or both; see `plenum lexicon check`.
  ///   - jobs: number of threads, nil for one a processor.
  /// - Throws: ``RunFailure`` with the file and the line of the first fault.
  public init(lexicon folder: String, jobs: Int? = nil) throws {
    self.init(try Pipeline.analyzer(lexicon: folder), jobs: jobs)
  }

  /// The analyzer with the words and rules of a folder, the built-in ones alone if there is none.
  static func analyzer(lexicon folder: String?) throws -> ArticleAnalyzer {
    guard let folder else { return ArticleAnalyzer() }
    do {
      return try ArticleAnalyzer(lexicon: folder)
    } catch let error as LanguageError {
      throw RunFailure(place: error.first.place, reason: error.reason)
    }
  }

  private init(_ analyzer: ArticleAnalyzer, jobs: Int?) {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    self.init(jobs: jobs ?? processors) { analyzer.documentGraph(of: $0) }
  }

  /// Makes a pipeline that turns articles into document graphs in a way of its own.
  package init(jobs: Int, analyze: @escaping @Sendable (Article) -> DocumentGraph) {
    window = WorkWindow(jobs: max(1, jobs))
    self.analyze = analyze
  }

  /// Number of threads.
  package var jobs: Int { window.jobs }

  /// Reads articles, analyzes them and takes them into a store.
  ///
  /// - Parameters:
  ///   - feed: the articles.
  ///   - store: takes them in, a batch at a time.
  ///   - progress: is told after each batch.
  /// - Returns: what was read and what changed.
  /// - Throws: ``StoreError``; what cannot be read is no error but a failure in the report.
  package func build(
    from feed: ArticleFeed, store: GraphStore, progress: (RunReport) -> Void = { _ in }
  ) throws -> RunReport {
    var filler = StoreFiller(store)
    var report = try run(feed, progress: progress) { documents, report in
      try filler.add(documents)
      report.changes = filler.changes
      report.duplicates = filler.duplicates
    }
    try filler.flush()
    report.changes = filler.changes
    return report
  }

  /// Reads articles, analyzes them and hands their document graphs on, in input order.
  ///
  /// - Parameters:
  ///   - feed: the articles.
  ///   - progress: is told after each batch.
  ///   - each: takes one document graph; when it throws, the run ends.
  /// - Returns: what was read.
  /// - Throws: what `each` throws.
  package func extract(
    from feed: ArticleFeed, progress: (RunReport) -> Void = { _ in },
    each: (DocumentGraph) throws -> Void
  ) throws -> RunReport {
    try run(feed, progress: progress) { documents, _ in try documents.forEach(each) }
  }

  private func run(
    _ feed: ArticleFeed, progress: (RunReport) -> Void,
    take: ([DocumentGraph], inout RunReport) throws -> Void
  ) throws -> RunReport {
    var report = RunReport()
    report.failures = feed.failures
    report.skippedFiles = feed.skippedFiles
    try feed.forEachBatch(of: WorkWindow.capacity) { batch in
      report.omissions.merge(batch.omissions, uniquingKeysWith: +)
      let results = window.map(batch.items) { $0.results(analyze) }.flatMap(\.self)
      try take(report.record(results), &report)
      report.bytes = feed.meter.bytesRead
      progress(report)
    }
    report.bytes = feed.meter.bytesRead
    return report
  }
}

extension RunReport {
  /// Counts results and returns the documents among them.
  fileprivate mutating func record(_ results: [WorkItem.Result]) -> [DocumentGraph] {
    var documents: [DocumentGraph] = []
    for result in results {
      switch result {
      case .document(let document):
        documents.append(document)
        nodes += document.nodes.count
        statements += document.statements.count
        tally.add(document)
      case .failure(let failure): failures.append(failure)
      case .omitted(let omission): omissions[omission, default: 0] += 1
      }
    }
    articles += documents.count
    return documents
  }
}
