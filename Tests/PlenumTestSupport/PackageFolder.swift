package import Foundation

/// The folder of the package the tests belong to.
package enum PackageFolder {
  /// Where `Package.swift` is.
  package static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file of the package.
  package static func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
