/// Writes JSON on one line, the members of objects sorted by name.
public struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

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
    case .integer(let number): write(number)
    case .number(let number): write(number)
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

  mutating func write(_ number: Int) { bytes += String(number).utf8 }

  mutating func write(_ number: Double) {
    bytes += (number.isFinite ? String(number) : "null").utf8
  }

  /// Writes signs that are JSON already.
  mutating func write(raw signs: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount))
  }

  /// Control characters (U+007F–U+009F and the line separators too) are escaped, so that a line
  /// stays a line and nothing in it drives a terminal.
  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let source = text.utf8Span.span
    unsafe source.withUnsafeBufferPointer { unsafe write($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ source: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in source.indices where unsafe JSONWriter.mayNeedEscape(source[index]) {
      guard let escape = unsafe JSONWriter.escape(source, at: index) else { continue }
      unsafe bytes.append(contentsOf: source[copied..<index])
      bytes += escape.text.utf8
      copied = index + escape.length
    }
    unsafe bytes.append(contentsOf: source[copied...])
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    if byte < 0x7F { return byte < 0x20 || byte == 0x22 || byte == 0x5C }
    return byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// The escape of the sign whose UTF-8 form starts at an offset, and the length of that form.
  private static func escape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    text: String, length: Int
  )? {
    switch unsafe source[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0xC2 where unsafe source[index + 1] < 0xA0:
      return unsafe (hexEscape(source[index + 1]), 2)
    case 0xE2 where unsafe source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8:
      return (unsafe source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case 0xC2, 0xE2: return nil
    default: return unsafe (hexEscape(source[index]), 1)
    }
  }

  private static func hexEscape(_ value: UInt8) -> String {
    (value < 0x10 ? "\\u000" : "\\u00") + String(value, radix: 16)
  }
}
