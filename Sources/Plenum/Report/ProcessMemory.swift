internal import Foundation

/// The memory of this process.
package enum ProcessMemory {
  /// The most it held at a time, in bytes, as the kernel has counted.
  package static var peak: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    return peak(in: status)
  }

  /// Reads the line `VmHWM:   12345 kB`.
  package static func peak(in status: String) -> Int? {
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split(whereSeparator: \.isWhitespace) ?? []
    return words.count == 3 ? Int(words[1]).map { $0 * 1024 } : nil
  }
}
