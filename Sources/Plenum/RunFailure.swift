/// An input that could not be read, or one record of it.
public struct RunFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, and the line if known.
  public let place: String
  /// What is wrong and what to do about it.
  public let reason: String

  /// Makes a failure.
  public init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }

  /// Place and reason in one line.
  public var description: String { "\(place): \(reason)" }
}
