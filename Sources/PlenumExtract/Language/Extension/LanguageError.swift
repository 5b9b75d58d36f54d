/// Why a language extension cannot be used.
package struct LanguageError: Error, Sendable, CustomStringConvertible {
  /// The first error.
  package let first: LanguageFinding
  /// How many errors follow it.
  package let others: Int

  /// Takes the errors among findings; nil when there are none.
  package init?(_ findings: [LanguageFinding]) {
    let errors = findings.filter { $0.severity == .error }
    guard let first = errors.first else { return nil }
    self.first = first
    others = errors.count - 1
  }

  /// What is wrong with the first, and where the others are named.
  package var reason: String {
    others == 0
      ? first.message : "\(first.message) (and \(others) more: see plenum lexicon check)"
  }

  /// Place and reason in one line.
  package var description: String { "\(first.place): \(reason)" }
}
