/// What a run took: the only part of its summary that differs from one run to the next.
package struct RunCost: Sendable, Hashable {
  /// From the start until the last article was read, analyzed and stored.
  package var reading: Duration
  /// From the start until everything was written.
  package var whole: Duration
  /// The most memory the program held, in bytes; nil when the system does not tell.
  package var peakMemory: Int?

  /// Makes a cost.
  package init(reading: Duration, whole: Duration, peakMemory: Int? = ProcessMemory.peak) {
    self.reading = reading
    self.whole = whole
    self.peakMemory = peakMemory
  }

  /// One line: `34.5 MB read in 8.4 s, 4.1 MB/s; 12.0 s in all`.
  ///
  /// - Parameter bytes: the bytes read.
  /// - Returns: the line, nil for a run of less than a second, whose speed says nothing.
  package func summary(bytes: Int) -> String? {
    if whole < .seconds(1) { return nil }
    var text = "\(FigureText.bytes(bytes)) read in \(FigureText.time(reading))"
    if reading > .zero { text += ", " + FigureText.rate(Double(bytes) / (reading / .seconds(1))) }
    if whole - reading >= .seconds(1) { text += "; \(FigureText.time(whole)) in all" }
    return text
  }
}
