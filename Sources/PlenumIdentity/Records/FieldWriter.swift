/// Writes fields of evidence one after the other; none of them holds control characters.
struct FieldWriter {
  /// Ends a field.
  static let fieldEnd: UInt8 = 0x1F
  /// Ends an item of a list.
  static let itemEnd: UInt8 = 0x1E

  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8.lazy.map { $0 < 0x20 ? 0x20 : $0 })
    bytes.append(FieldWriter.fieldEnd)
  }

  mutating func write(_ number: Int?) { write(number.map(String.init) ?? "") }

  mutating func write(_ list: [String]) {
    for item in list {
      bytes.append(contentsOf: item.utf8.lazy.map { $0 < 0x20 ? 0x20 : $0 })
      bytes.append(FieldWriter.itemEnd)
    }
    bytes.append(FieldWriter.fieldEnd)
  }
}
