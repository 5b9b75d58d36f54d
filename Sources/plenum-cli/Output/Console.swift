import Foundation
import Plenum

/// Messages on standard error.
///
/// A closed standard error is no reason to stop.
enum Console {
  /// Writes one line for a reader, escaped for the terminal.
  static func say(_ message: String) {
    write("plenum: " + TerminalText.escaped(message))
  }

  /// Writes one line as it is.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
