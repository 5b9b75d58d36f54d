/// An input that could not be read, or one record of it.
public struct RunFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, and the line if known.
  public let place: String
  /// What is wrong and what to do about it.
  public let reason: String
  /// The file alone.
  public let file: String
  /// The line of the record, for formats with one record a line.
  public let line: Int?
  /// Offset at which the record begins in its file, for archives.
  public let byte: Int?
  /// What is wrong, as a name that stays the same from version to version.
  public let code: String

  /// Makes a failure.
  public init(place: String, reason: String) {
    self.init(place: place, reason: reason, file: place)
  }

  /// Makes a failure whose place and reason programs can read too.
  init(
    place: String, reason: String, file: String, line: Int? = nil, byte: Int? = nil,
    code: String = "other"
  ) {
    self.place = place
    self.reason = reason
    self.file = file
    self.line = line
    self.byte = byte
    self.code = code
  }

  /// Place and reason in one line.
  public var description: String { "\(place): \(reason)" }
}
