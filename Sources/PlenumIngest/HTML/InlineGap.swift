/// The gaps that a style sheet makes between elements of one line: by-line and date, counter and link.
enum InlineGap {
  /// Whether a word ends where a number begins, or the other way round, so that they are two.
  ///
  /// `QH` and `14`, `m` and `2` are not: numbers of documents and units are often cut by markup.
  static func isNeeded(between left: String, and right: String) -> Bool {
    guard let end = left.utf8.last, let start = right.utf8.first,
      (0x30...0x39).contains(end) || (0x30...0x39).contains(start)
    else { return false }
    let before = Array(left.unicodeScalars.suffix(2))
    let after = Array(right.unicodeScalars.prefix(2))
    guard before.count == 2, after.count == 2 else { return false }
    if isDigit(after[0]) { return before.allSatisfy(\.properties.isLowercase) }
    return isDigit(before[1]) && after[0].properties.isUppercase && after[1].properties.isLowercase
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }
}
