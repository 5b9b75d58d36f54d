/// Reads fields in the order in which ``FieldWriter`` wrote them.
struct FieldReader {
  private let bytes: [UInt8]
  private var at = 0
  private var isShort = false

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether every field that was asked for was there, and no other.
  var isComplete: Bool { !isShort && at == bytes.count }

  mutating func string() -> String { String(decoding: field(), as: UTF8.self) }

  mutating func number() -> Int? { Int(string()) }

  mutating func list() -> [String] {
    let field = field()
    var items: [String] = []
    var start = field.startIndex
    for index in field.indices where field[index] == FieldWriter.itemEnd {
      items.append(String(decoding: field[start..<index], as: UTF8.self))
      start = index + 1
    }
    return items
  }

  private mutating func field() -> ArraySlice<UInt8> {
    guard let end = bytes[at...].firstIndex(of: FieldWriter.fieldEnd) else {
      isShort = true
      return []
    }
    defer { at = end + 1 }
    return bytes[at..<end]
  }
}
