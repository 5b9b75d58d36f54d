/// A line of a corrections file that cannot be read.
public struct IdentityCorrectionError: Error, Hashable, CustomStringConvertible {
  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong, with the remedy.
  public let reason: String

  /// The line and the reason.
  public var description: String { "line \(line): \(reason)" }
}
