/// Why a SPARQL query gave no answer; the description names the file or program and says the remedy.
package struct SPARQLError: Error, Hashable, CustomStringConvertible {
  /// The file or program concerned.
  package let subject: String
  /// What went wrong and what helps.
  package let reason: String

  /// Makes an error.
  init(_ subject: String, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }

  /// One line for a reader.
  package var description: String { "\(subject): \(reason)" }
}
