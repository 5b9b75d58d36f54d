import Foundation

/// How wide terminals are.
enum TerminalWidth {
  /// The columns of the terminal behind a descriptor, else what `COLUMNS` says, else nil.
  static func of(_ descriptor: Int32) -> Int? {
    var size = winsize()
    if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 0
    return columns > 0 ? columns : nil
  }
}
