import Foundation
import PlenumExport

/// Results on standard output.
enum StandardOutput {
  private static let name = "standard output"

  /// Runs `body` with a buffered standard output and sends what it wrote.
  static func write<Result>(_ body: (inout ExportOutput) throws -> Result) throws -> Result {
    var output = ExportOutput(descriptor: STDOUT_FILENO, name: name)
    let result = try body(&output)
    try output.finish()
    return result
  }

  /// Whether an error says that the reader of standard output has gone.
  static func isClosed(by error: any Error) -> Bool {
    guard let error = error as? ExportError, error.subject == name else { return false }
    var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&descriptor, 1, 0) > 0 && descriptor.revents & Int16(POLLERR) != 0
  }

  /// Columns of the terminal, or a page's width when there is none.
  static var width: Int { TerminalWidth.of(STDOUT_FILENO) ?? 120 }

  /// Whether results stand on a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
