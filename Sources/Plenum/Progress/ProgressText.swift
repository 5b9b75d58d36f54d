/// Words for a state of a run, in ASCII.
package enum ProgressText {
  /// The articles read.
  static func articles(_ state: ProgressState) -> String {
    FigureText.count(state.articles, "article", "articles")
  }

  /// The nodes found.
  static func entities(_ state: ProgressState) -> String {
    FigureText.count(state.entities, "entity", "entities")
  }

  /// The failures, nil without any.
  static func failures(_ state: ProgressState) -> String? {
    state.failures > 0 ? FigureText.count(state.failures, "failure", "failures") : nil
  }

  /// The part read in percent, nil when the whole is unknown.
  static func percent(_ state: ProgressState) -> String? {
    state.share.map { "\(Int($0 * 100)) %" }
  }

  /// The speed, nil before the clock has moved.
  static func rate(_ state: ProgressState) -> String? {
    state.bytesPerSecond.map(FigureText.rate)
  }

  /// A line for a log: `12,000 articles, 34.5 MB of 120.0 MB (29 %), 4.1 MB/s, 310,000 entities`.
  package static func message(_ state: ProgressState) -> String {
    [articles(state), amount(state), rate(state), entities(state), failures(state)]
      .compactMap(\.self).joined(separator: ", ")
  }

  private static func amount(_ state: ProgressState) -> String {
    let read = FigureText.bytes(state.bytes)
    guard let total = state.totalBytes, let percent = percent(state) else { return read }
    return "\(read) of \(FigureText.bytes(total)) (\(percent))"
  }
}
