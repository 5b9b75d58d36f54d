/// A file that cannot be checked at all.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong and what helps.
  public let reason: String

  /// The file and the reason.
  public var description: String { "\(file): \(reason)" }
}
