import Foundation

/// Reads the bytes of a source piece by piece, as they are.
final class PieceReader {
  private static let pieceSize = 1 << 16
  private let handle: FileHandle?
  private var rest: [UInt8]?
  private let name: String
  private let counter: ByteCounter?

  /// Opens a source.
  ///
  /// - Throws: an `IngestFailure` when it cannot be opened.
  init(_ source: InputSource) throws(IngestFailure) {
    name = source.name
    counter = source.counter
    switch source.location {
    case .bytes(let bytes): (handle, rest) = (nil, bytes)
    case .standardInput: handle = FileHandle.standardInput
    case .file(let path):
      handle = FileHandle(forReadingAtPath: path)
      if handle == nil {
        throw IngestFailure(
          file: name, reason: .unreadable,
          message: "the file cannot be opened; check that it exists and is readable")
      }
    }
  }

  deinit { try? handle?.close() }

  /// The next bytes, or nil at the end.
  ///
  /// - Throws: an `IngestFailure` when the source cannot be read.
  func next() throws(IngestFailure) -> [UInt8]? {
    guard let handle else {
      defer { rest = nil }
      return rest.flatMap { $0.isEmpty ? nil : $0 }
    }
    do {
      guard let data = try handle.read(upToCount: PieceReader.pieceSize), !data.isEmpty else {
        return nil
      }
      counter?.add(data.count)
      return [UInt8](data)
    } catch {
      throw IngestFailure(
        file: name, reason: .unreadable,
        message: "the file cannot be read; check that it is a readable file")
    }
  }

  /// Goes on reading at an offset; false where a source cannot.
  func seek(to offset: Int) -> Bool {
    guard let handle, handle !== FileHandle.standardInput else { return false }
    return (try? handle.seek(toOffset: UInt64(offset))) != nil
  }
}
