/// Finds tags with more attributes than any page needs; libxml2 takes quadratic time over them.
enum TagGuard {
  private static let limit = 10_000

  /// Whether one tag of the page has more than 10,000 words outside quotes.
  static func isExcessive(_ page: String) -> Bool {
    var page = page
    return page.withUTF8 { unsafe isExcessive(bytes: $0) }
  }

  private static func isExcessive(bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while let start = unsafe bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = unsafe tagEnd(from: start + 1, in: bytes) else { return true }
      place = end
    }
    return false
  }

  /// The place after a tag; nil when the tag has too many words.
  private static func tagEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var quote: UInt8 = 0
    var words = 0
    for place in start..<bytes.count {
      let byte = unsafe bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: ">"): return place + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case 0x20, 0x09, 0x0A, 0x2F:
        words += 1
        if words > limit { return nil }
      default: break
      }
    }
    return bytes.count
  }
}
