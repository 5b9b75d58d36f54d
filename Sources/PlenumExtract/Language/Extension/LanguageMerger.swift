import PlenumRules

/// Adds an extension to lexicons and rules.
struct LanguageMerger {
  private let languageExtension: LanguageExtension
  private var keys = PhraseKeys()

  init(_ languageExtension: LanguageExtension) {
    self.languageExtension = languageExtension
  }

  /// The lexicons with the extension's entries; those of the same phrase replace theirs.
  mutating func merge(_ lexicons: [LexiconFile]) -> [LexiconFile] {
    lexicons.map { base in
      let own = languageExtension.lexicons.map(\.content).filter { $0.name == base.name }
      return own.isEmpty ? base : merge(base, own.flatMap(\.rows))
    }
  }

  /// The rules with the extension's: a rule of the same name takes the place of the embedded one,
  /// others follow, and those switched off are left out.
  func merge(_ rules: [Rule]) -> [Rule] {
    var merged = rules
    for rule in languageExtension.rules.map(\.content) {
      if let index = merged.firstIndex(where: { $0.name == rule.name }) {
        merged[index] = rule
      } else {
        merged.append(rule)
      }
    }
    let off = Set(languageExtension.removals.map(\.content.name))
    return merged.filter { !off.contains($0.name) }
  }

  /// Of several rows with the same phrase the last one counts.
  private mutating func merge(_ base: LexiconFile, _ rows: [LexiconFile.Row]) -> LexiconFile {
    var taken: Set<[UInt32]> = []
    var added: [LexiconFile.Row] = []
    for row in rows.reversed() {
      let phrases = row.phrases.reversed().map(PhraseEdit.init).filter {
        taken.insert(keys.key(of: $0.phrase)).inserted && !$0.isRemoval
      }
      added.append(row.with(phrases.reversed().map(\.phrase)))
    }
    let kept = base.rows.map { row in
      row.with(row.phrases.filter { !taken.contains(keys.key(of: $0)) })
    }
    return LexiconFile(
      name: base.name, columns: base.columns,
      rows: (kept + added.reversed()).filter { !$0.phrases.isEmpty })
  }
}

extension LexiconFile.Row {
  /// The row with other phrases.
  fileprivate func with(_ phrases: [String]) -> LexiconFile.Row {
    LexiconFile.Row(line: line, phrases: phrases, features: features)
  }
}
