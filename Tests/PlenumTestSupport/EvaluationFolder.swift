package import Foundation
package import Testing

/// The project's evaluation files, where a machine has them.
///
/// They are in the folder that `PLENUM_EVAL` names, else in `../shared/eval` beside the package.
/// Nothing but tests reads them, and tests are skipped without them.
package enum EvaluationFolder {
  /// Where the folder is, or would be.
  package static let url = {
    let given = ProcessInfo.processInfo.environment["PLENUM_EVAL"]
    let beside = PackageFolder.url.deletingLastPathComponent().appendingPathComponent("shared/eval")
    return given.map { URL(fileURLWithPath: $0) } ?? beside
  }()

  /// Whether the folder is there, for `.enabled(if:)`.
  package static let isPresent = FileManager.default.fileExists(atPath: path("GUIDE.md"))

  /// What a skipped test says.
  package static let missing: Comment = "no evaluation files in ../shared/eval or PLENUM_EVAL"

  /// The path of a file of the folder.
  package static func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
