internal import Synchronization

/// Tells which file is being written, and how much of it is: as ``Progress`` does, a line or messages.
package final class WritingProgress: Sendable {
  private struct State {
    var file = ""
    var start = Duration.zero
    var bytes = 0
    /// When something can be written again.
    var due = Duration.zero
  }

  private let form: Progress.Form
  private let elapsed: @Sendable () -> Duration
  private let write: @Sendable (Progress.Output) -> Void
  private let state = Mutex(State())

  /// Makes a progress of files that are written one after the other.
  ///
  /// - Parameters:
  ///   - form: how it is told.
  ///   - elapsed: tells the time.
  ///   - write: takes what is to be written.
  package init(
    _ form: Progress.Form, elapsed: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (Progress.Output) -> Void
  ) {
    self.form = form
    self.elapsed = elapsed
    self.write = write
  }

  /// Begins a file; a line is drawn at once.
  package func start(_ file: String) {
    let now = elapsed()
    let isLine = if case .line = form { true } else { false }
    let begun = State(file: file, start: now, due: isLine ? now : now + form.interval)
    state.withLock { $0 = begun }
    add(0)
  }

  /// Takes the number of bytes that were written.
  package func add(_ bytes: Int) {
    let now = elapsed()
    let told: State? = state.withLock { state in
      state.bytes += bytes
      guard now >= state.due else { return nil }
      state.due = now + form.interval
      return state
    }
    guard let told else { return }
    switch form {
    case .line(let width):
      write(.line(WritingProgress.line(told.file, told.bytes, width: width())))
    case .messages:
      let time = FigureText.time(now - told.start)
      write(.message("\(told.file): \(FigureText.bytes(told.bytes)) written in \(time)"))
    }
  }

  /// Takes the line away, however the writing has ended.
  package func end() {
    if case .line = form { write(.wipe) }
  }

  /// The line for a file, always shorter than the terminal; a name without room is left out.
  package static func line(_ file: String, _ bytes: Int, width: Int) -> String {
    let name = TerminalText.escaped(file.split(separator: "/").last.map(String.init) ?? file)
    let figure = FigureText.bytes(bytes)
    let lines = ["writing \(name)  \(figure)", "writing  \(figure)", figure]
    return lines.first { DisplayWidth.of($0) < width } ?? ""
  }
}
