/// How far a run is.
package struct ProgressState: Sendable, Hashable {
  /// Articles read and analyzed.
  package var articles: Int
  /// Nodes found in them, counted once for each article.
  package var entities: Int
  /// Inputs and records that could not be read.
  package var failures: Int
  /// Bytes read.
  package var bytes: Int
  /// Bytes to read, nil when nobody knows.
  package var totalBytes: Int?
  /// Time since the run began.
  package var elapsed: Duration

  /// A time left that is longer than this is not worth telling.
  private static let longestTimeLeft = 100.0 * 86_400

  /// Makes a state.
  package init(
    articles: Int = 0, entities: Int = 0, failures: Int = 0, bytes: Int = 0,
    totalBytes: Int? = nil, elapsed: Duration = .zero
  ) {
    self.articles = articles
    self.entities = entities
    self.failures = failures
    self.bytes = bytes
    self.totalBytes = totalBytes
    self.elapsed = elapsed
  }

  /// The part of the bytes that is read, 0–1; nil when nobody knows or there are none.
  var share: Double? {
    guard let totalBytes, totalBytes > 0 else { return nil }
    return min(1, Double(bytes) / Double(totalBytes))
  }

  /// Bytes read in a second, nil before the clock has moved.
  var bytesPerSecond: Double? {
    elapsed > .zero ? Double(bytes) / (elapsed / .seconds(1)) : nil
  }

  /// The time that the rest takes at the speed so far; nil in the first second and when the
  /// amount is unknown.
  var timeLeft: Duration? {
    guard let share, share > 0, elapsed >= .seconds(1) else { return nil }
    let seconds = elapsed / .seconds(1) * (1 / share - 1)
    return seconds < ProgressState.longestTimeLeft ? .seconds(seconds) : nil
  }
}
