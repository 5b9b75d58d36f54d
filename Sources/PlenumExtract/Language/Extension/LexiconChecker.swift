import PlenumModel
import PlenumRules

/// Checks the lexicons of an extension against the embedded ones.
struct LexiconChecker {
  private let embedded: [LexiconFile]
  private var keys = PhraseKeys()
  private var findings: [LanguageFinding] = []

  init(embedded: [LexiconFile]) {
    self.embedded = embedded
  }

  /// What there is to say about a lexicon.
  mutating func findings(of lexicon: LanguageExtension.Located<LexiconFile>) -> [LanguageFinding] {
    findings = []
    guard let base = embedded.first(where: { $0.name == lexicon.content.name }) else {
      let names = embedded.map(\.name).joined(separator: ", ")
      return [.init(.error, lexicon.file, "there is no lexicon of this name; take \(names)")]
    }
    checkColumns(of: lexicon, base)
    for row in lexicon.content.rows { checkFeatures(of: row, base.name, lexicon.file) }
    checkPhrases(of: lexicon, base)
    return findings
  }

  private mutating func checkColumns(
    of lexicon: LanguageExtension.Located<LexiconFile>, _ base: LexiconFile
  ) {
    let columns = lexicon.content.columns
    let line = lexicon.content.headerLine
    for column in columns where !base.columns.contains(column) {
      let known = base.columns.joined(separator: ", ")
      report(.error, lexicon.file, line, "there is no column '\(column)'; take \(known)")
    }
    if Set(columns).count < columns.count {
      report(.error, lexicon.file, line, "a column stands twice")
    }
  }

  private mutating func checkFeatures(
    of row: LexiconFile.Row, _ name: String, _ file: String
  ) {
    for (column, value) in row.features.sorted(by: { $0.key < $1.key }) {
      guard let domain = FeatureValues.domain(of: column, in: name), !domain.contains(value) else {
        continue
      }
      report(
        .error, file, row.line, "\(column) is not '\(value)'; take \(domain.description)")
    }
    if row.phrases.allSatisfy({ PhraseEdit($0).isRemoval }) { return }
    for column in FeatureValues.required(in: name) where row.features[column] == nil {
      report(.error, file, row.line, "\(column) must not be empty")
    }
  }

  private mutating func checkPhrases(
    of lexicon: LanguageExtension.Located<LexiconFile>, _ base: LexiconFile
  ) {
    let known = features(of: base)
    var lines: [[UInt32]: Int] = [:]
    for row in lexicon.content.rows {
      for edit in row.phrases.map(PhraseEdit.init) {
        let key = keys.key(of: edit.phrase)
        if let problem = problem(of: edit, row, known: known[key], line: lines[key], key.isEmpty) {
          report(key.isEmpty ? .error : .warning, lexicon.file, row.line, problem)
        }
        lines[key] = row.line
      }
    }
  }

  /// What is wrong with a phrase, given its embedded features and the line it has stood in before.
  private func problem(
    of edit: PhraseEdit, _ row: LexiconFile.Row, known: [[String: String]]?, line: Int?,
    _ isEmpty: Bool
  ) -> String? {
    let phrase = "'\(edit.phrase)'"
    if isEmpty { return "\(phrase) has no word" }
    if let line {
      return line == row.line
        ? "\(phrase) stands twice in the line; case and tone placement do not matter"
        : "\(phrase) stands in line \(line) already; the later one counts"
    }
    if edit.phrase.holds("  ") { return "\(phrase) has several spaces; columns need tabs" }
    if edit.isRemoval {
      return known == nil ? "there is no embedded phrase \(phrase) to take away" : nil
    }
    return known == [row.features] ? "\(phrase) is embedded with the same features" : nil
  }

  /// The features of the embedded phrases.
  private mutating func features(of base: LexiconFile) -> [[UInt32]: [[String: String]]] {
    var features: [[UInt32]: [[String: String]]] = [:]
    for row in base.rows {
      for phrase in row.phrases { features[keys.key(of: phrase), default: []].append(row.features) }
    }
    return features
  }

  private mutating func report(
    _ severity: LanguageFinding.Severity, _ file: String, _ line: Int, _ message: String
  ) {
    findings.append(LanguageFinding(severity, file, line: line, message))
  }
}
