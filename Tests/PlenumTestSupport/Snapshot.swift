import Foundation
package import Testing

/// Files that are written from code and kept in the repository.
package enum Snapshot {
  /// Expects a file of the package to have this text.
  ///
  /// With `PLENUM_RECORD=1` in the environment the file is written and the test fails once, so that
  /// recording never passes by accident.
  package static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = PackageFolder.url.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["PLENUM_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(name); run again without PLENUM_RECORD", sourceLocation: sourceLocation)
      return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == text, "\(name) differs from what the code writes; see PLENUM_RECORD",
      sourceLocation: sourceLocation)
  }
}
