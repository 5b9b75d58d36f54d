/// Something to say about a file of a language extension.
package struct LanguageFinding: Sendable, Hashable, CustomStringConvertible {
  /// Whether the extension can be used as it is.
  package enum Severity: String, Sendable {
    /// It cannot.
    case error
    /// It can, but a line does nothing or not what it seems to.
    case warning
  }

  /// Whether the extension can be used as it is.
  package let severity: Severity
  /// The file or folder.
  package let file: String
  /// The line, from 1, where there is one.
  package let line: Int?
  /// What is wrong and how it is mended.
  package let message: String

  /// Makes a finding.
  package init(_ severity: Severity, _ file: String, line: Int? = nil, _ message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }

  /// File and line: "own/lexicon/title.tsv:4".
  package var place: String { line.map { "\(file):\($0)" } ?? file }

  /// Place, severity and message in one line.
  package var description: String { "\(place): \(severity.rawValue): \(message)" }
}

extension LanguageFinding: Comparable {
  /// Orders by file, line, severity and message.
  package static func < (lhs: LanguageFinding, rhs: LanguageFinding) -> Bool {
    if lhs.file != rhs.file { return lhs.file.utf8.lexicographicallyPrecedes(rhs.file.utf8) }
    return (lhs.line ?? 0, lhs.severity.rawValue, lhs.message)
      < (rhs.line ?? 0, rhs.severity.rawValue, rhs.message)
  }
}
