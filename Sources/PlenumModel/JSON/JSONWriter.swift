/// Writes JSON on one line, the members of objects sorted by name.
public struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the place of the next one in the same array or object.
  private var isAfterValue = false

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The text of a value.
  public static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes a value.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write(word: "null")
    case .bool(let flag): write(word: flag ? "true" : "false")
    case .integer(let number): write(number)
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let elements): list { for element in elements { $0.write(element) } }
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ members: [String: JSONValue]) {
    object { writer in
      for (name, value) in members.sorted(by: { $0.key.precedes($1.key) }) {
        writer.name(name)
        writer.write(value)
      }
    }
  }

  /// Writes an array whose elements a function writes.
  mutating func list(_ elements: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes an object whose members a function writes, each by ``name(_:)`` and a value, sorted.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  private mutating func enclose(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(opening)
    isAfterValue = false
    content(&self)
    bytes.append(closing)
    isAfterValue = true
  }

  /// Writes the name of a member; its value comes next.
  mutating func name(_ name: String) {
    write(name)
    bytes.append(UInt8(ascii: ":"))
    isAfterValue = false
  }

  /// Writes a whole number.
  mutating func write(_ number: Int) { write(word: String(number)) }

  /// Writes a number; JSON has none that is not finite.
  mutating func write(_ number: Double) {
    write(word: number.isFinite ? String(number) : "null")
  }

  /// Writes a string.
  ///
  /// Control characters (U+007F–U+009F and the line separators too) are escaped, so that a line
  /// stays a line and nothing in it drives a terminal.
  mutating func write(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let source = text.utf8Span.span
    unsafe source.withUnsafeBufferPointer { unsafe write(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
    isAfterValue = true
  }

  private mutating func write(word: String) {
    separate()
    bytes += word.utf8
    isAfterValue = true
  }

  private mutating func separate() {
    if isAfterValue { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func write(escaping source: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in 0..<source.count {
      guard JSONWriter.mayNeedEscape(unsafe source[index]),
        let escape = unsafe JSONWriter.escape(source, at: index)
      else { continue }
      unsafe bytes.append(contentsOf: source[copied..<index])
      bytes += escape.text.utf8
      copied = index + escape.length
    }
    unsafe bytes.append(contentsOf: source[copied...])
  }

  @inline(__always)
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
    case 0xC2 where unsafe source[index + 1] < 0xA0: return (hexEscape(unsafe source[index + 1]), 2)
    case 0xE2 where unsafe source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8:
      return unsafe (source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    case 0xC2, 0xE2: return nil
    default: return (hexEscape(unsafe source[index]), 1)
    }
  }

  private static func hexEscape(_ value: UInt8) -> String {
    (value < 0x10 ? "\\u000" : "\\u00") + String(value, radix: 16)
  }
}
