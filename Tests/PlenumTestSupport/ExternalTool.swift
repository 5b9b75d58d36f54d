import Foundation

/// A program of this machine that reads what the project writes: an independent judge.
package struct ExternalTool: Sendable {
  /// What a run left.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    /// Whether the program ended well and complained of nothing.
    package var isSilentSuccess: Bool { status == 0 && errors.isEmpty }
  }

  /// Where the program is.
  package let path: String

  /// Finds a program by name; nil when it is not installed.
  package init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let found = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    path = found
  }

  /// Takes a program at a path; nil when there is none.
  package init?(path: String) {
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    self.path = path
  }

  /// Whether a program is installed, for `.enabled(if:)`.
  package static func isInstalled(_ name: String) -> Bool { ExternalTool(name) != nil }

  /// Whether there is a file, for `.enabled(if:)`.
  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Runs the program to its end.
  ///
  /// It must not leave programs of its own behind: Foundation waits for them too.
  package func run(_ arguments: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try folder.handle("output")
    process.standardError = try folder.handle("errors")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try folder.text("output"),
      errors: try folder.text("errors"))
  }
}
