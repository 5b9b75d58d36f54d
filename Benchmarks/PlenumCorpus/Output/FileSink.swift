import Foundation

/// A file that is written from its beginning to its end, in large pieces.
final class FileSink {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private static let pieceSize = 1 << 20

  init(path: String) throws {
    let file = URL(fileURLWithPath: path)
    try Data().write(to: file)
    handle = try FileHandle(forWritingTo: file)
  }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= FileSink.pieceSize { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
