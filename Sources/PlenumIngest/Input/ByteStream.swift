import Foundation

/// Reads the bytes of a source piece by piece, unpacking gzip.
struct ByteStream {
  let source: InputSource

  private static let pieceSize = 1 << 16

  /// Hands out the bytes in pieces until `each` returns false.
  ///
  /// - Throws: an `IngestFailure` when the source cannot be opened, read or unpacked.
  func read(_ each: ([UInt8]) -> Bool) throws(IngestFailure) {
    let handle = try open()
    defer { try? handle?.close() }
    if source.isCompressed {
      try unpack(handle, each)
    } else {
      try readPieces(handle, each)
    }
  }

  private func open() throws(IngestFailure) -> FileHandle? {
    switch source.location {
    case .bytes: return nil
    case .standardInput: return FileHandle.standardInput
    case .file(let path):
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw failure(
          .unreadable, "the file cannot be opened; check that it exists and is readable")
      }
      return handle
    }
  }

  private func readPieces(_ handle: FileHandle?, _ each: ([UInt8]) -> Bool) throws(IngestFailure) {
    guard let handle else {
      if case .bytes(let bytes) = source.location { _ = each(bytes) }
      return
    }
    do {
      while let data = try handle.read(upToCount: ByteStream.pieceSize), !data.isEmpty {
        source.counter?.add(data.count)
        if !each([UInt8](data)) { return }
      }
    } catch {
      throw failure(.unreadable, "the file cannot be read; check that it is a readable file")
    }
  }

  private func unpack(_ handle: FileHandle?, _ each: ([UInt8]) -> Bool) throws(IngestFailure) {
    guard var inflater = GzipInflater() else {
      throw failure(.unreadable, "there is no memory to unpack the file")
    }
    var isWanted = true
    var size = 0
    try readPieces(handle) { piece in
      size += piece.count
      inflater.inflate(piece) { output in
        isWanted = each(output)
        return isWanted
      }
      return isWanted && inflater.outcome != .damaged
    }
    if !isWanted || size == 0 { return }
    try check(inflater.outcome)
  }

  private func check(_ outcome: GzipInflater.Outcome) throws(IngestFailure) {
    switch outcome {
    case .finished: return
    case .more:
      throw failure(.truncatedGzip, "the gzip data ends in the middle; fetch the file again")
    case .damaged:
      throw failure(.damagedGzip, "the gzip data is damaged; fetch or pack the file again")
    }
  }

  private func failure(_ reason: IngestFailure.Reason, _ message: String) -> IngestFailure {
    IngestFailure(file: source.name, reason: reason, message: message)
  }
}
