/// Why an input, or one record of it, gave no article.
public struct IngestFailure: Error, Sendable, Hashable {
  /// What is wrong; the raw value is a stable name for reports.
  public enum Reason: String, Sendable, CaseIterable {
    case unreadable, noMatch, unknownFormat
    case empty, binary, unknownEncoding, truncatedGzip, damagedGzip, tooLarge, tooDeep
    case brokenRecord, truncatedRecord, damagedPayload, noArticleText, notVietnamese
  }

  /// The file, as given or found.
  public let file: String
  /// The line of the record, for formats with one record a line.
  public let line: Int?
  /// Where the record begins, for archives.
  public let byte: BytePlace?
  /// What is wrong.
  public let reason: Reason
  /// What is wrong and what to do about it, in one sentence.
  public let message: String

  /// Makes a failure.
  public init(
    file: String, line: Int? = nil, byte: BytePlace? = nil, reason: Reason, message: String
  ) {
    self.file = file
    self.line = line
    self.byte = byte
    self.reason = reason
    self.message = message
  }

  /// Where the failure is: the file, and the line or byte if known.
  public var place: String {
    line.map { "\(file):\($0)" } ?? byte.map { "\(file), \($0)" } ?? file
  }
}

extension IngestFailure: CustomStringConvertible {
  /// Place, message and reason in one line.
  public var description: String { "\(place): \(message) [\(reason.rawValue)]" }
}
