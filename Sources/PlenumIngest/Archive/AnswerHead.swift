/// The head of a server's answer.
struct AnswerHead {
  /// The status; 200 where the line with it is missing.
  private(set) var status = 200
  /// The named lines.
  private(set) var fields: HeaderFields

  /// Reads the head at the beginning of a block; answers that only announce others are passed.
  init(_ bytes: [UInt8], _ block: Range<Int>) {
    var start = block.lowerBound
    repeat {
      let limit = min(block.upperBound, start + RecordScanner.headLimit)
      let hasStatus = AnswerHead.stands(in: bytes, at: start..<limit)
      fields = HeaderFields(bytes, start..<limit, hasStatus ? .answer : .fieldsOnly)
      status = hasStatus ? AnswerHead.status(in: fields.firstLine) : 200
      start = fields.end
    } while 100...199 ~= status && start < block.upperBound
  }

  /// Whether the head of an answer begins with a range.
  static func stands(in bytes: [UInt8], at range: Range<Int>) -> Bool {
    bytes[range].starts(with: "HTTP/".utf8)
  }

  private static func status(in line: String) -> Int {
    let words = line.split(separator: " ")
    return words.count > 1 ? Int(words[1]) ?? 0 : 0
  }
}
