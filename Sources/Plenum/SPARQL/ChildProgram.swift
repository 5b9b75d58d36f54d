internal import Foundation

/// Another program run to its end; an interrupt that ends this process ends it too.
struct ChildProgram {
  /// How it ended.
  struct Outcome {
    /// Its exit status; nil when a signal ended it.
    let status: Int32?
    let errors: String
  }

  let path: String

  /// Runs the program; its results go to files it is told of.
  ///
  /// - Parameters:
  ///   - arguments: its arguments.
  ///   - folder: where its messages go for a while.
  /// - Returns: status and messages.
  /// - Throws: why it could not be started.
  func run(_ arguments: [String], folder: URL) throws -> Outcome {
    let messages = folder.appendingPathComponent("messages")
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    ChildProgram.passingInterrupts(to: process.processIdentifier) { process.waitUntilExit() }
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : nil,
      errors: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }

  /// Foundation starts programs in groups of their own, which a terminal's interrupt does not reach.
  private static func passingInterrupts(to child: Int32, while body: () -> Void) {
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { kill(child, SIGKILL) }
      source.resume()
      return source
    }
    body()
    for (number, source) in zip([SIGINT, SIGTERM], sources) {
      source.cancel()
      signal(number, SIG_DFL)
    }
  }
}
