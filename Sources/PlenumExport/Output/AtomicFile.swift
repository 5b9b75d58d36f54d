import Foundation

/// Writes a file beside its name and renames it when it is complete.
///
/// A reader sees the old file or the new one, never half of it. What is not a regular file
/// (`/dev/null`, a pipe) is written to directly. A symbolic link stays and its target is replaced.
package enum AtomicFile {
  /// Runs `body` with the file's output.
  ///
  /// - Parameters:
  ///   - path: the file to make or replace.
  ///   - body: writes the content; when it throws, nothing is left behind.
  /// - Returns: what `body` returns.
  /// - Throws: ``ExportError`` with the file's name, or what `body` throws.
  package static func write<Result>(
    to path: String, _ body: (inout ExportOutput) throws -> Result
  ) throws -> Result {
    switch try existing(path) {
    case .other:
      return try fill(try open(path, O_WRONLY, named: path), named: path, body)
    case .regular(let permissions):
      return try replace(path, permissions: permissions, body)
    case .missing:
      return try replace(path, permissions: nil, body)
    }
  }

  private enum Existing {
    case missing, other
    case regular(permissions: mode_t)
  }

  private static func existing(_ path: String) throws -> Existing {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular(permissions: status.st_mode & 0o777)
    case S_IFDIR: throw ExportError(path, "is a folder; give a file name")
    default: return .other
    }
  }

  private static func replace<Result>(
    _ path: String, permissions: mode_t?, _ body: (inout ExportOutput) throws -> Result
  ) throws -> Result {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let temporary = temporaryName(beside: target)
    let descriptor = try open(temporary, O_WRONLY | O_CREAT | O_EXCL, named: path)
    do {
      if let permissions { fchmod(descriptor, permissions) }
      let result = try fill(descriptor, named: path, body)
      guard unsafe rename(temporary, target) == 0 else {
        throw ExportError(path, SystemReason.current)
      }
      return result
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  private static func fill<Result>(
    _ descriptor: Int32, named path: String, _ body: (inout ExportOutput) throws -> Result
  ) throws -> Result {
    var output = ExportOutput(descriptor: descriptor, name: path)
    let result: Result
    do {
      result = try body(&output)
      try output.finish()
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw ExportError(path, SystemReason.current) }
    return result
  }

  private static func temporaryName(beside target: String) -> String {
    let url = URL(fileURLWithPath: target)
    let name = ".\(url.lastPathComponent).\(UUID().uuidString.prefix(8)).part"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  private static func open(_ file: String, _ flags: Int32, named path: String) throws -> Int32 {
    let descriptor = unsafe Foundation.open(file, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw ExportError(path, SystemReason.current) }
    return descriptor
  }
}
