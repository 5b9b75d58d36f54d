package import PlenumModel

/// What reading an article came to.
package enum ArticleOutcome: Sendable {
  case article(Article)
  case failure(IngestFailure)
  case omitted(Omission)
}

/// A part of a source with many articles, in its order.
package enum ArticleUnit: Sendable {
  /// The bytes of an article that any thread can read.
  case unread(UnreadArticle)
  /// A part that needs no reading.
  case outcome(ArticleOutcome)
}

/// An article that is not read yet.
package struct UnreadArticle: Sendable {
  /// Number of its bytes.
  package let size: Int
  private let make: @Sendable () -> ArticleOutcome

  init(size: Int, make: @escaping @Sendable () -> ArticleOutcome) {
    self.size = size
    self.make = make
  }

  /// Reads it.
  package func read() -> ArticleOutcome { make() }
}
