import Foundation
package import Testing

/// The program `oxigraph`, which `scripts/make-venv` installs beside Python.
package enum OxigraphTool {
  /// Where it is; nil when it is not installed.
  package static let path: String? = {
    let environment = ProcessInfo.processInfo.environment
    let beside = environment["PLENUM_PYTHON"].map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("oxigraph").path
    }
    let own = PackageFolder.url.appendingPathComponent(".build/venv/bin/oxigraph").path
    return [environment["PLENUM_OXIGRAPH"], beside, own].compactMap(\.self)
      .compactMap { ExternalTool(path: $0) }.first?.path ?? ExternalTool("oxigraph")?.path
  }()

  /// The trait of a test that needs it: skips it with a message that says how to get it.
  package static var needed: ConditionTrait {
    .enabled(if: path != nil, "run scripts/make-venv to get oxigraph")
  }
}
