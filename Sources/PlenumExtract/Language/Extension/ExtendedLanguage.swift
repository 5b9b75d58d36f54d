import PlenumRules

/// The embedded language with the entries and rules of a folder, and what there is to say of them.
package struct ExtendedLanguage: Sendable {
  /// Errors and warnings, by file and line.
  package private(set) var findings: [LanguageFinding]
  /// The language; nil when there are errors.
  package private(set) var language: Language?

  /// Reads a folder and adds it to the embedded language.
  ///
  /// - Parameters:
  ///   - folder: holds `lexicon/*.tsv`, `rules/*.yml` or both.
  ///   - runsExamples: whether an example that its rule does not match is an error.
  package init(folder: String, runsExamples: Bool) {
    let reader = LanguageExtensionReader(folder: folder)
    let archive = Language.embeddedArchive()
    var checker = LexiconChecker(embedded: archive.lexicons)
    findings = reader.findings + reader.language.lexicons.flatMap { checker.findings(of: $0) }
    var merger = LanguageMerger(reader.language)
    let lexicons = merger.merge(archive.lexicons)
    findings += RuleChecker(embedded: archive.rules, lexicon: Lexicon(files: lexicons))
      .findings(of: reader.language)
    if LanguageError(findings) == nil {
      compile(lexicons, merger.merge(archive.rules), in: folder)
    }
    if runsExamples { runExamples(of: reader.language.rules) }
    findings.sort()
  }

  private mutating func compile(_ lexicons: [LexiconFile], _ rules: [Rule], in folder: String) {
    do {
      language = try Language(lexicons: lexicons, rules: rules)
    } catch {
      findings.append(LanguageFinding(.error, folder, "\(error)"))
    }
  }

  private mutating func runExamples(of rules: [LanguageExtension.Located<Rule>]) {
    guard let runner = language.map(RuleExampleRunner.init) else { return }
    for rule in rules {
      let faults = rule.content.examples.compactMap { runner.fault(of: $0, of: rule.content) }
      findings += faults.map {
        LanguageFinding(
          .error, rule.file, line: rule.content.line, "\(rule.content.name): \($0)")
      }
    }
  }
}

extension Language {
  /// The embedded language with the entries and rules of a folder.
  ///
  /// - Throws: ``LanguageError`` when the folder has errors; examples are not run.
  package init(extendedBy folder: String) throws(LanguageError) {
    let extended = ExtendedLanguage(folder: folder, runsExamples: false)
    if let error = LanguageError(extended.findings) { throw error }
    self = extended.language ?? .embedded
  }
}
