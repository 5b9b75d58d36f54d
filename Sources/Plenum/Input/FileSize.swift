internal import Foundation

/// How large files are.
package enum FileSize {
  /// The sum of the sizes of files, where a missing one counts nothing.
  ///
  /// - Parameter paths: the files; nil and `-` stand for standard input.
  /// - Returns: the bytes; nil without files, and when one of them is a pipe or a device.
  package static func total(of paths: [String?]) -> Int? {
    var total = 0
    for path in paths {
      guard let path, path != "-" else { return nil }
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      total += Int(status.st_size)
    }
    return paths.isEmpty ? nil : total
  }
}
