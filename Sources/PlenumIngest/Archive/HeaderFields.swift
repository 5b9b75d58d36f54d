/// The named lines at the head of a record or of a server's answer.
struct HeaderFields {
  /// What ends a head besides an empty line.
  enum Form {
    /// Nothing: a first line, then lines up to the end given.
    case record
    /// A line that names no field; there is a first line.
    case answer
    /// The same without a first line.
    case fieldsOnly
  }

  /// The line before the fields, or nothing.
  private(set) var firstLine = ""
  /// The index after the head.
  private(set) var end: Int
  private var values: [String: String] = [:]

  /// Reads a head from an index on: lines that end in LF, with or without CR, folded or not.
  ///
  /// - Parameters:
  ///   - bytes: the head and what follows it.
  ///   - range: where the head begins, and where it ends at the latest.
  ///   - form: what ends it.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ form: Form) {
    end = range.lowerBound
    var name = ""
    while end < range.upperBound {
      let stop = bytes[end..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let line = bytes[end..<stop]
      let isFirst = end == range.lowerBound && form != .fieldsOnly
      let isBlank = line.isEmpty || (line.count == 1 && line.first == 0x0D)
      if !isFirst, !isBlank, form != .record, !HeaderFields.isField(line) { return }
      end = min(stop + 1, range.upperBound)
      if isBlank { return }
      if isFirst { firstLine = HeaderFields.text(line) } else { take(line, after: &name) }
    }
  }

  /// The value of the field of a name in lower case.
  subscript(name: String) -> String? { values[name] }

  /// Keeps the first field of each name, with the lines folded into it.
  private mutating func take(_ line: ArraySlice<UInt8>, after name: inout String) {
    if HeaderFields.isFolded(line) {
      if !name.isEmpty { values[name]? += " " + HeaderFields.text(line) }
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    name = HeaderFields.text(line[..<colon]).lowercased()
    if values[name] == nil {
      values[name] = HeaderFields.text(line[(colon + 1)...])
    } else {
      name = ""
    }
  }

  /// Whether a line names a field or is folded.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    if isFolded(line) { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    return line[..<colon].allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "-_.".utf8.contains(byte)
      }
    }
  }

  private static func isFolded(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x20 || line.first == 0x09
  }

  /// A stretch without the spaces and control characters at its ends.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var part = bytes
    while let first = part.first, first <= 0x20 { part.removeFirst() }
    while let last = part.last, last <= 0x20 { part.removeLast() }
    let text = String(decoding: part, as: UTF8.self)
    return text.utf8.contains(0) ? text.replacing("\0", with: " ") : text
  }
}
