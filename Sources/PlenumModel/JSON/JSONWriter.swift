/// Writes JSON on one line, the members of objects sorted by name.
public struct JSONWriter {
  private var bytes: [UInt8] = []

  private init() {}

  /// The text of a value.
  public static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let number): bytes += (number.isFinite ? String(number) : "null").utf8
    case .string(let text): write(text)
    case .array(let elements): write(elements)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ elements: [JSONValue]) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [String: JSONValue]) {
    let sorted = members.sorted { $0.key.precedes($1.key) }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Control characters (U+007F–U+009F and the line separators too) are escaped, so that a line
  /// stays a line and nothing in it drives a terminal.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: JSONWriter.mayNeedEscape) {
      writeEscaped(Array(text.utf8))
    } else {
      bytes += text.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ source: [UInt8]) {
    var copied = 0
    for (index, byte) in source.enumerated() where JSONWriter.mayNeedEscape(byte) {
      guard let escape = JSONWriter.escape(source, at: index) else { continue }
      bytes += source[copied..<index]
      bytes += escape.text.utf8
      copied = index + escape.length
    }
    bytes += source[copied...]
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// The escape of the sign whose UTF-8 form starts at an offset, and the length of that form.
  private static func escape(_ source: [UInt8], at index: Int) -> (text: String, length: Int)? {
    switch source[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0xC2 where source[index + 1] < 0xA0: return (hexEscape(source[index + 1]), 2)
    case 0xE2 where source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8:
      return (source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case 0xC2, 0xE2: return nil
    default: return (hexEscape(source[index]), 1)
    }
  }

  private static func hexEscape(_ value: UInt8) -> String {
    (value < 0x10 ? "\\u000" : "\\u00") + String(value, radix: 16)
  }
}
