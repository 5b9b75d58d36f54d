internal import Foundation

/// Reads a file line by line without holding all of it.
struct LineReader {
  private static let chunkSize = 1 << 18
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Number of the line last read, from 1.
  private(set) var number = 0
  /// Bytes read of the file.
  private(set) var bytes = 0

  /// Opens a file; `-` is standard input.
  init(path: String) throws {
    handle =
      path == "-"
      ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
  }

  /// The next line without its end, or nil after the last one.
  mutating func next() -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = lineEnd(from: searched) {
        defer { start = end + 1 }
        return line(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd { return lastLine() }
      searched -= start
      fill()
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    unsafe buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let first = bytes.baseAddress,
        let end = unsafe memchr(first + start, 0x0A, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(end) - first
    }
  }

  private mutating func lastLine() -> ArraySlice<UInt8>? {
    if start == buffer.count { return nil }
    defer { start = buffer.count }
    return line(buffer[start...])
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    number += 1
    return bytes
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    let data = (try? handle.read(upToCount: LineReader.chunkSize)) ?? nil
    guard let data, !data.isEmpty else {
      isAtEnd = true
      return
    }
    bytes += data.count
    buffer += data
  }
}
