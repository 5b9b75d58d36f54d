internal import Foundation
internal import GRDB

/// A temporary file without a name: it is gone when it is closed, also when the program is killed.
final class ScratchFile {
  private let descriptor: Int32
  /// How many bytes were written.
  private(set) var count = 0

  /// Makes an empty file in the folder that `TMPDIR` names, else in `/var/tmp` or `/tmp`.
  init() throws {
    let folders = [ProcessInfo.processInfo.environment["TMPDIR"], "/var/tmp", "/tmp"]
    for folder in folders.compactMap(\.self) {
      var name = Array("\(folder)/plenum-XXXXXX".utf8CString)
      let opened = unsafe mkstemp(&name)
      guard opened >= 0 else { continue }
      unsafe unlink(name)
      descriptor = opened
      return
    }
    throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "no folder for temporary files")
  }

  deinit { close(descriptor) }

  /// Writes at the end.
  func append(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = unsafe bytes[...]
    while unsafe !rest.isEmpty {
      let chunk = unsafe UnsafeRawBufferPointer(rebasing: rest)
      let written = unsafe write(descriptor, chunk.baseAddress, chunk.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw ScratchFile.failure()
      }
      unsafe rest = rest.dropFirst(written)
      count += written
    }
  }

  /// Reads from a place on; less than asked for at the end of the file only.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let place = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let got = unsafe pread(descriptor, place.baseAddress, place.count, off_t(offset + filled))
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw ScratchFile.failure()
      }
      filled += got
    }
    return filled
  }

  private static func failure() -> DatabaseError {
    DatabaseError(
      resultCode: errno == ENOSPC ? .SQLITE_FULL : .SQLITE_IOERR,
      message: "a temporary file cannot be written or read")
  }
}
