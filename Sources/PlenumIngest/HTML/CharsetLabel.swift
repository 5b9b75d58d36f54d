import PlenumModel

/// Finds the charset a page declares for itself.
enum CharsetLabel {
  /// The label after the first `charset=` among the first bytes, or nil.
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }
    let text = String(decoding: head, as: UTF8.self).lowered
    guard let range = text.firstRange(of: "charset=") else { return nil }
    let label = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return label.isEmpty ? nil : String(label)
  }
}
