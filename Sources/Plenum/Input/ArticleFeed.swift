package import PlenumIngest
package import PlenumModel

/// Where a run's articles come from.
package struct ArticleFeed: Sendable {
  /// An article, or why there is none.
  package enum Outcome: Sendable {
    case success(Article)
    case failure(RunFailure)
    case omitted(Omission)
    /// An article that any thread can read, with the number of its bytes.
    case unread(size: Int, read: @Sendable () -> Outcome)

    /// The outcome, read if it was not.
    var resolved: Outcome {
      if case .unread(_, let read) = self { read() } else { self }
    }
  }

  /// A file (or standard input) with articles.
  package struct Source: Sendable {
    /// The path below the input it was found in, for a file with one article.
    let path: String?
    /// Whether it holds one article, so that it can be read on any thread.
    let isSingle: Bool
    /// Reads the articles one by one until the closure returns false.
    let read: @Sendable (_ each: (Outcome) -> Bool) -> Void

    /// Makes a source.
    package init(
      path: String?, isSingle: Bool, read: @escaping @Sendable (_ each: (Outcome) -> Bool) -> Void
    ) {
      self.path = path
      self.isSingle = isSingle
      self.read = read
    }
  }

  /// The sources in order.
  let sources: [Source]
  /// Inputs that stand for nothing readable.
  let failures: [RunFailure]
  /// Files in folders left out because their extension is unknown.
  let skippedFiles: Int
  /// Tells how many bytes the sources have, and how many of them are read.
  package let meter: InputMeter

  /// Makes a feed.
  package init(
    sources: [Source], failures: [RunFailure] = [], skippedFiles: Int = 0,
    meter: InputMeter = InputMeter()
  ) {
    self.sources = sources
    self.failures = failures
    self.skippedFiles = skippedFiles
    self.meter = meter
  }
}
