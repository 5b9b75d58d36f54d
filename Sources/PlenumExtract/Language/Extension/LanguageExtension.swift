import PlenumRules

/// Entries and rules that add to the embedded ones or override them, as read from a folder.
struct LanguageExtension: Sendable {
  /// Something of the extension, with the file it stands in.
  struct Located<Content: Sendable>: Sendable {
    let file: String
    let content: Content
  }

  /// The lexicons; each is named like the embedded one it changes.
  var lexicons: [Located<LexiconFile>] = []
  /// The rules, in the order in which they are read.
  var rules: [Located<Rule>] = []
  /// The rules switched off.
  var removals: [Located<RuleFile.Removal>] = []
}
