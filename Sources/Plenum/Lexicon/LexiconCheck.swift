internal import PlenumExtract

/// What there is to say about a folder of own words and rules.
package struct LexiconCheck: Sendable {
  /// One finding a line: file, line, severity, message; sorted by file and line.
  package let lines: [String]
  /// Number of errors.
  package let errors: Int
  /// Number of warnings.
  package let warnings: Int

  /// Checks a folder against the built-in words and rules, and runs the examples of its rules.
  package init(folder: String) {
    let findings = ExtendedLanguage(folder: folder, runsExamples: true).findings
    lines = findings.map(\.description)
    errors = findings.count { $0.severity == .error }
    warnings = findings.count - errors
  }
}
