/// Tells how far a run is: a line that is redrawn, or a message from time to time.
///
/// It is told the counts after each batch and leaves out what would come too soon.
package final class Progress {
  /// How it is told.
  package enum Form: Sendable {
    /// A line on a terminal that has as many columns as the function says.
    case line(width: @Sendable () -> Int)
    /// Messages, for files and pipes.
    case messages

    /// The time between two lines or messages.
    var interval: Duration {
      if case .line = self { .milliseconds(100) } else { .seconds(10) }
    }
  }

  /// What is to be written.
  package enum Output: Sendable, Hashable {
    /// The line that takes the place of the last one.
    case line(String)
    /// The line goes away.
    case wipe
    /// A message of its own.
    case message(String)
  }

  private let form: Form
  private let totalBytes: Int?
  private let elapsed: () -> Duration
  private let write: (Output) -> Void
  /// When something can be written again.
  private var due: Duration

  /// Makes a progress; a line is drawn at once.
  ///
  /// - Parameters:
  ///   - form: how it is told.
  ///   - totalBytes: the bytes to read, nil when nobody knows.
  ///   - elapsed: tells the time since the run began.
  ///   - write: takes what is to be written.
  package init(
    _ form: Form, totalBytes: Int?, elapsed: @escaping () -> Duration,
    write: @escaping (Output) -> Void
  ) {
    self.form = form
    self.totalBytes = totalBytes
    self.elapsed = elapsed
    self.write = write
    due = .zero
    if case .messages = form { due = form.interval } else { update(RunReport()) }
  }

  /// Takes the counts of a run and writes them when the last time is long enough ago.
  package func update(_ report: RunReport) {
    let now = elapsed()
    guard now >= due else { return }
    due = now + form.interval
    let state = ProgressState(report, totalBytes: totalBytes, elapsed: now)
    switch form {
    case .line(let width): write(.line(ProgressLine.text(of: state, width: width())))
    case .messages: write(.message(ProgressText.message(state)))
    }
  }

  /// Takes the line away, however the run has ended.
  package func end() {
    if case .line = form { write(.wipe) }
  }
}

extension ProgressState {
  fileprivate init(_ report: RunReport, totalBytes: Int?, elapsed: Duration) {
    self.init(
      articles: report.articles, entities: report.nodes, failures: report.failures.count,
      bytes: report.bytes, totalBytes: totalBytes, elapsed: elapsed)
  }
}
