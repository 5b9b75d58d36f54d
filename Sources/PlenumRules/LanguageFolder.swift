import Yams

/// The rule and lexicon files of a folder, as their authors edit them.
public struct LanguageFolder: Sendable {
  /// Names and texts of the lexicons, sorted by name.
  public let lexicons: [(name: String, text: String)]
  /// The rules, in the order of the master file.
  public let rules: [Rule]

  /// The form of `rules/master.yml`.
  private struct Master: Decodable {
    let files: [String]
  }

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - lexiconNames: names of the lexicon files, without extension.
  ///   - read: gives the text of a file below the folder, such as `rules/master.yml`.
  public init(lexiconNames: [String], read: (String) throws -> String) throws {
    lexicons = try lexiconNames.sorted().map { ($0, try read("lexicon/\($0).tsv")) }
    rules = try LanguageFolder.ruleFiles(master: try read("rules/master.yml")).flatMap { file in
      try RuleFile(name: file, text: try read("rules/" + file)).rules
    }
  }

  /// The rule files that a master file lists, in order.
  public static func ruleFiles(master text: String) throws -> [String] {
    try YAMLDecoder().decode(Master.self, from: text).files
  }
}
