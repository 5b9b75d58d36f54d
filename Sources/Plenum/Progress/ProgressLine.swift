/// The line on a terminal that says how far a run is: a bar and figures, as many as there is room for.
package enum ProgressLine {
  /// What a line can show, in the order in which it does.
  private enum Part: CaseIterable {
    case bar, share, articles, rate, entities, failures, timeLeft
  }

  /// The parts by weight: a narrow terminal has the first of them.
  private static let byWeight: [Part] = [
    .share, .articles, .timeLeft, .failures, .rate, .bar, .entities,
  ]
  private static let gap = "  "
  private static let barWidths = 8...42

  /// The line for a state, always shorter than the terminal, whose last column wraps.
  ///
  /// - Parameters:
  ///   - state: how far the run is.
  ///   - width: columns of the terminal.
  /// - Returns: ASCII without control characters; nothing when not even one figure has room.
  package static func text(of state: ProgressState, width: Int) -> String {
    var room = width - 1
    var parts: [Part: String] = [:]
    for part in byWeight {
      guard let text = text(of: part, state) else { continue }
      let needed = text.utf8.count + (parts.isEmpty ? 0 : gap.utf8.count)
      if needed > room { continue }
      parts[part] = text
      room -= needed
    }
    if parts[.bar] != nil {
      let longest = min(barWidths.upperBound, barWidths.lowerBound + room)
      parts[.bar] = bar(state.share ?? 0, width: longest)
    }
    return Part.allCases.compactMap { parts[$0] }.joined(separator: gap)
  }

  private static func text(of part: Part, _ state: ProgressState) -> String? {
    switch part {
    case .bar: state.share.map { bar($0, width: barWidths.lowerBound) }
    case .share: ProgressText.percent(state) ?? FigureText.bytes(state.bytes)
    case .articles: ProgressText.articles(state)
    case .rate: ProgressText.rate(state)
    case .entities: ProgressText.entities(state)
    case .failures: ProgressText.failures(state)
    case .timeLeft: state.timeLeft.map { FigureText.clock($0) + " left" }
    }
  }

  private static func bar(_ share: Double, width: Int) -> String {
    let length = width - 2
    let filled = Int(share * Double(length))
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: length - filled) + "]"
  }
}
