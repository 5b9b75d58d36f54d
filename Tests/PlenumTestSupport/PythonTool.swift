import Foundation
package import Testing

/// Runs short Python scripts with independent readers (`pyoxigraph`, `networkx`, `pyshacl`, …).
///
/// The interpreter is `PLENUM_PYTHON`, else `.build/venv/bin/python` of the package, which
/// `scripts/make-venv` makes, else `python3`. Tests that use it are skipped when a module is missing.
package enum PythonTool {
  /// Why a run gave no answer.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The trait of a test that needs modules: skips it with a message that says how to get them.
  package static func needs(_ modules: String...) -> ConditionTrait {
    .enabled(
      if: has(modules), "run scripts/make-venv to get \(modules.joined(separator: ", "))")
  }

  /// What a script prints.
  ///
  /// - Parameters:
  ///   - script: Python source; its arguments are in `sys.argv[1:]`.
  ///   - arguments: the arguments.
  /// - Returns: standard output.
  /// - Throws: ``Failure`` with standard error when the script fails.
  package static func run(_ script: String, _ arguments: [String] = []) throws -> String {
    guard let python = interpreter else { throw Failure(description: "no Python found") }
    let outcome = try python.run(["-c", script] + arguments)
    guard outcome.status == 0 else { throw Failure(description: outcome.errors) }
    return outcome.output
  }

  private static let interpreter: ExternalTool? = {
    let own = ProcessInfo.processInfo.environment["PLENUM_PYTHON"]
    let package = PackageFolder.url.appendingPathComponent(".build/venv/bin/python").path
    return [own, package].compactMap(\.self).compactMap { ExternalTool(path: $0) }.first
      ?? ExternalTool("python3")
  }()

  private static func has(_ modules: [String]) -> Bool {
    (try? run("import \(modules.joined(separator: ", "))")) != nil
  }
}
