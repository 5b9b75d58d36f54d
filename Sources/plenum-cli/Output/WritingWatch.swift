import Plenum
import PlenumExport

/// Shows which file is being written, unless the run is quiet.
struct WritingWatch {
  private let progress: WritingProgress?

  /// Makes a watch.
  init(isQuiet: Bool) {
    if isQuiet {
      progress = nil
      return
    }
    let start = ContinuousClock.now
    progress = WritingProgress(
      Console.isTerminal ? .line { Console.width } : .messages,
      elapsed: { start.duration(to: .now) }, write: { Console.show($0) })
  }

  /// Runs `body`, which writes a file.
  func follow<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
    guard let progress else { return try body() }
    progress.start(file)
    defer { progress.end() }
    return try OutputWatcher.follow({ progress.add($0) }, body)
  }
}
