import Foundation
import PlenumExtract
import PlenumRules
import PlenumTestSupport

/// The rule and lexicon files as their authors edit them, compiled.
struct LanguageFiles {
  static let resources = PackageFolder.url.appendingPathComponent("Sources/PlenumExtract/Resources")

  let folder: LanguageFolder
  let language: Language

  init() throws {
    folder = try LanguageFolder(lexiconNames: try LanguageFiles.lexiconNames()) { name in
      try LanguageFiles.text(name)
    }
    language = try Language(
      lexicons: folder.lexicons.map { try LexiconFile(name: $0.name, text: $0.text) },
      rules: folder.rules)
  }

  static func lexiconNames() throws -> [String] {
    try names(in: "lexicon", with: ".tsv")
  }

  static func ruleFileNames() throws -> [String] {
    try names(in: "rules", with: ".yml").filter { $0 != "master" }
  }

  /// The text of a file below the folder.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: resources.appendingPathComponent(name), encoding: .utf8)
  }

  private static func names(in folder: String, with ending: String) throws -> [String] {
    let path = resources.appendingPathComponent(folder).path
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }
}
