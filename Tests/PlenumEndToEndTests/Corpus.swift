import Foundation
import PlenumTestSupport

/// Articles to accept the program with: the examples, and the shared ones where they are.
enum Corpus {
  /// The folder of the example articles.
  static let examples = PackageFolder.path("examples/articles")

  /// The folders of the shared articles; empty where there are none.
  static let shared =
    EvaluationFolder.isPresent
    ? ["dev", "seeds"].map { EvaluationFolder.path($0) } : []

  /// The article files of all folders, by path.
  static let files = ([examples] + shared).flatMap(articles)

  /// The article files of one folder, by path.
  static func articles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".html") }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
