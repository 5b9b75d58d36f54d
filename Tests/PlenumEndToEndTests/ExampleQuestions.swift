import Foundation
import PlenumTestSupport

/// The competency questions in `examples/queries`: a query, its expected rows and its Cypher twin each.
enum ExampleQuestions {
  /// The names of the files without their endings, in order.
  static let names: [String] = {
    let folder = PackageFolder.path("examples/queries")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".rq") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// The path of a file of a question.
  static func path(_ name: String, _ ending: String) -> String {
    PackageFolder.path("examples/queries/\(name).\(ending)")
  }
}
