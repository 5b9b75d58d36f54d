internal import Foundation

/// The bytes of a file, a buffer at a time, with the number of the line.
final class ByteReader {
  private static let capacity = 1 << 16

  private let handle: FileHandle
  private let path: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The line of the next byte, counted from 1.
  private(set) var line = 1

  init(_ path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ValidationError(
        file: path, reason: "cannot be read; check the path and its permissions")
    }
    self.handle = handle
    self.path = path
    if try peek(0) == 0xEF, try peek(1) == 0xBB, try peek(2) == 0xBF { position += 3 }
  }

  deinit { try? handle.close() }

  /// The byte so far ahead; nil past the end.
  func peek(_ ahead: Int = 0) throws -> UInt8? {
    if position + ahead >= buffer.count {
      try fill(ahead)
      if position + ahead >= buffer.count { return nil }
    }
    return buffer[position + ahead]
  }

  /// Takes the next byte.
  func next() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    return byte
  }

  private func fill(_ ahead: Int) throws {
    while !isAtEnd && position + ahead >= buffer.count {
      buffer.removeFirst(position)
      position = 0
      let data: Data?
      do {
        data = try handle.read(upToCount: ByteReader.capacity)
      } catch {
        throw ValidationError(file: path, reason: "cannot be read; it may be a folder")
      }
      guard let data, !data.isEmpty else {
        isAtEnd = true
        return
      }
      buffer.append(contentsOf: data)
    }
  }
}
