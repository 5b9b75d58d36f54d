import Foundation

/// A buffered byte sink over an open file or over memory.
///
/// ``write(_:)`` only fills the buffer and cannot fail. ``drain()`` sends a full buffer on and is
/// called once for each block written; ``finish()`` sends the rest. Memory keeps everything.
public struct ExportOutput: TextOutputStream, Sendable {
  private static let capacity = 1 << 16

  /// Is told the number of bytes whenever some are sent on.
  private let watcher = OutputWatcher.current
  private let descriptor: Int32?
  private let name: String
  private var buffer: [UInt8] = []

  /// Writes to memory.
  public init() {
    descriptor = nil
    name = "memory"
  }

  /// Writes to an open file, which stays open; `name` is for error messages.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    buffer.reserveCapacity(2 * ExportOutput.capacity)
  }

  /// What is in memory and not yet sent on.
  public var bytes: [UInt8] { buffer }

  /// ``bytes`` as text.
  public var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Appends text.
  public mutating func write(_ text: String) {
    let bytes = text.utf8Span.span
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  /// Appends bytes.
  package mutating func write(bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
  }

  /// Appends bytes that lie somewhere in memory.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe buffer.append(contentsOf: bytes)
  }

  /// What `body` writes, taken out again.
  mutating func draft(_ body: (inout ExportOutput) -> Void) -> [UInt8] {
    let start = buffer.count
    body(&self)
    let bytes = Array(buffer[start...])
    buffer.removeLast(bytes.count)
    return bytes
  }

  /// Appends one byte.
  public mutating func write(byte: UInt8) {
    buffer.append(byte)
  }

  /// Sends the buffer on when it is full.
  public mutating func drain() throws {
    if buffer.count >= ExportOutput.capacity { try finish() }
  }

  /// Sends on what is left; memory keeps it.
  public mutating func finish() throws {
    guard let descriptor else { return }
    try unsafe buffer.withUnsafeBytes { bytes in
      try unsafe send(bytes, to: descriptor)
    }
    watcher?.send(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let chunk = unsafe UnsafeRawBufferPointer(rebasing: rest)
      let count = unsafe Foundation.write(descriptor, chunk.baseAddress, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw ExportError(name, SystemReason.current)
      }
      unsafe rest = rest.dropFirst(count)
    }
  }
}
