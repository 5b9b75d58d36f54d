extension JSONValue {
  /// The string of a member that must be there.
  func member(_ name: String) throws -> String {
    guard let text = self[name]?.string else {
      throw DocumentGraphError(reason: "'\(name)' is missing or no string")
    }
    return text
  }

  /// The elements of a member that must be there.
  func elements(_ name: String) throws -> [JSONValue] {
    guard let elements = self[name]?.array else {
      throw DocumentGraphError(reason: "'\(name)' is missing or no array")
    }
    return elements
  }

  /// One of a fixed set of words.
  func keyword<Word: RawRepresentable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    let text = try member(name)
    guard let word = Word(rawValue: text) else {
      throw DocumentGraphError(reason: "'\(name)' cannot be '\(text)'")
    }
    return word
  }

  /// The name of a node.
  func nodeID(_ name: String) throws -> NodeID {
    guard let value = self[name] else { throw DocumentGraphError(reason: "'\(name)' is missing") }
    return try value.asNodeID(for: name)
  }

  /// This string as the name of a node: ASCII letters, digits and hyphens, a letter first.
  func asNodeID(for name: String) throws -> NodeID {
    guard let text = string, let first = text.utf8.first, JSONValue.isLetter(first),
      text.utf8.allSatisfy({ JSONValue.isLetter($0) || JSONValue.isDigitOrHyphen($0) })
    else { throw DocumentGraphError(reason: "'\(name)' is not a node's name") }
    return NodeID(rawValue: text)
  }

  /// The offsets in `start` and `end`.
  func span() throws -> TextSpan {
    guard let start = self["start"]?.integer, let end = self["end"]?.integer, start <= end else {
      throw DocumentGraphError(reason: "'start' and 'end' are missing or in the wrong order")
    }
    return TextSpan(start, end)
  }

  /// A string or a number as text.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z")
  }

  private static func isDigitOrHyphen(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
  }
}
