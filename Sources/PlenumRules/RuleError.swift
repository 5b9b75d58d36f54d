/// A fault in a rule file or a lexicon, with the place where it stands.
public struct RuleError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The rule's name, or the line of a lexicon.
  public let place: String
  /// What is wrong and how it is mended.
  public let message: String
  /// The line in the file, from 1, where it is known.
  public let line: Int?

  /// Makes an error.
  public init(file: String, place: String, message: String, line: Int? = nil) {
    self.line = line
    self.file = file
    self.place = place
    self.message = message
  }

  /// File, place and message in one line.
  public var description: String { "\(file): \(place): \(message)" }
}
