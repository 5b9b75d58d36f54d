import Foundation
import PlenumExtract
import PlenumTestSupport

/// A folder with own words and rules, written for one test.
struct OwnFolder {
  private let folder: TemporaryFolder

  /// Writes files by name: `lexicon/title.tsv`, `rules/own.yml`.
  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
  }

  /// Where it is.
  var path: String { folder.url.path }

  /// The embedded language with what the folder holds.
  var language: Language {
    get throws { try Language(extendedBy: path) }
  }

  /// What the check says, with paths below the folder.
  var findings: [String] {
    ExtendedLanguage(folder: path, runsExamples: true).findings
      .map { $0.description.replacing(path + "/", with: "") }
  }
}
