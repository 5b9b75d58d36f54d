/// Recognises items of lists by their first signs.
enum ListItem {
  /// Whether the line starts as a list item: `- …`, `• …`, `* …`, `a) …`, `1. …`.
  static func isItem(_ line: String) -> Bool {
    let start = Array(line.unicodeScalars.prefix(5))
    guard let first = start.first, start.count >= 2 else { return false }
    if "-–—•*+●▪◦·✓➢".unicodeScalars.contains(first) { return !isDigit(start[1]) }
    if isLetter(first) { return start[1] == ")" }
    let digits = start.prefix(while: isDigit).count
    guard (1...2).contains(digits), digits < start.count else { return false }
    if start[digits] == ")" { return true }
    return (start[digits] == "." || start[digits] == "/")
      && start.dropFirst(digits + 1).first == " "
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || scalar == "đ"
  }
}
