import PlenumText

/// White space of pages.
enum TextSpacing {
  /// Clean text in which every run of white space is one space, without any at the ends.
  static func collapse(_ text: String) -> String {
    if isCollapsed(text) { return text }
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in TextCleaner.clean(text).unicodeScalars {
      if scalar == " " || scalar == "\n" {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The number of code points of a text that are no white space.
  static func letters(in text: String) -> Int {
    var letters = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        letters += value == 0x20 || (0x09...0x0D).contains(value) ? 0 : 1
      } else if value >= 0xA1 && value < 0x1680 || (0x1E00..<0x2000).contains(value) {
        letters += 1
      } else {
        letters += scalar.properties.isWhitespace ? 0 : 1
      }
    }
    return letters
  }

  /// Whether a text in common letters and signs has single spaces only, so that nothing need be done.
  private static func isCollapsed(_ text: String) -> Bool {
    var before: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20: if before == 0x20 { return false }
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1EA0...0x1EF9, 0x2010...0x2027: break
      default: return false
      }
      before = scalar.value
    }
    return before != 0x20 || text.isEmpty
  }
}
