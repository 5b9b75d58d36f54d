import Foundation

/// Is told how many bytes the outputs send on that are made while a piece of work runs on this thread.
package final class OutputWatcher: Sendable {
  private static let key = "plenum.output-watcher"

  /// Is called with a number of bytes.
  let send: @Sendable (Int) -> Void

  private init(_ send: @escaping @Sendable (Int) -> Void) {
    self.send = send
  }

  /// The watcher of the work that runs on this thread.
  static var current: OutputWatcher? { Thread.current.threadDictionary[key] as? OutputWatcher }

  /// Runs `body` and calls `send` with the bytes of every block that its outputs send on.
  package static func follow<Result>(
    _ send: @escaping @Sendable (Int) -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    let local = Thread.current.threadDictionary
    local[key] = OutputWatcher(send)
    defer { local.removeObject(forKey: key) }
    return try body()
  }
}
