import Foundation
import Plenum
import Synchronization

/// Messages on standard error, and the line that shows the progress below them.
///
/// A closed standard error is no reason to stop.
enum Console {
  private static let clearLine = "\r\u{1B}[K"
  /// Whether a line stands on the terminal that must go before anything else is written.
  private static let hasLine = Atomic(false)

  /// Writes one line for a reader, escaped for the terminal.
  static func say(_ message: String) {
    write("plenum: " + TerminalText.escaped(message))
  }

  /// Writes one line as it is.
  static func write(_ line: String) {
    let start = hasLine.exchange(false, ordering: .relaxed) ? clearLine : ""
    send(start + line + "\n")
  }

  /// Writes a line in the place of the last one that was written so.
  static func redraw(_ line: String) {
    hasLine.store(true, ordering: .relaxed)
    send(clearLine + line)
  }

  /// Takes the redrawn line away.
  static func wipe() {
    if hasLine.exchange(false, ordering: .relaxed) { send(clearLine) }
  }

  /// Whether a line can be redrawn.
  static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Columns of the terminal.
  static var width: Int { TerminalWidth.of(STDERR_FILENO) ?? 80 }

  private static func send(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
