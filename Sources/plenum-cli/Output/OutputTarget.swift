import PlenumExport

/// Where a command's result goes: a file, written beside its name and renamed, or standard output.
struct OutputTarget {
  private let path: String?

  /// A path; nil and `-` stand for standard output.
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  /// Whether the result stands on a terminal, where a progress line would mix with it.
  var isTerminal: Bool { path == nil && StandardOutput.isTerminal }

  /// Runs `body` with the output.
  func write<Result>(_ body: (inout ExportOutput) throws -> Result) throws -> Result {
    if let path { return try AtomicFile.write(to: path, body) }
    return try StandardOutput.write(body)
  }
}
