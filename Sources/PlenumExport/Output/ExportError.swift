/// Why an export could not be made; the description names the file or tool and says the remedy.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, tool or option concerned.
  public let subject: String
  /// What went wrong and what helps.
  public let reason: String

  /// Makes an error.
  public init(_ subject: String, _ reason: String) {
    self.subject = subject
    self.reason = reason
  }

  /// One line for a reader.
  public var description: String { "\(subject): \(reason)" }
}
