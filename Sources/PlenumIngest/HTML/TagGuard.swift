/// Finds tags with more attributes than any page needs; libxml2 takes quadratic time over them.
enum TagGuard {
  private static let limit = 10_000

  /// Whether one tag of the page has more than 10,000 words outside quotes.
  static func isExcessive(_ page: String) -> Bool {
    let isFound = unsafe page.utf8.withContiguousStorageIfAvailable {
      unsafe isExcessive(bytes: $0)
    }
    return isFound ?? isExcessive(bytes: page.utf8)
  }

  private static func isExcessive(bytes: some Sequence<UInt8>) -> Bool {
    var isInTag = false
    var quote: UInt8 = 0
    var words = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<") where !isInTag: (isInTag, words) = (true, 0)
      case UInt8(ascii: ">") where quote == 0: isInTag = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte { quote = 0 } else if quote == 0 && isInTag { quote = byte }
      case 0x20, 0x09, 0x0A, 0x2F:
        if isInTag && quote == 0 { words += 1 }
        if words > limit && quote == 0 { return true }
      default: break
      }
    }
    return false
  }
}
