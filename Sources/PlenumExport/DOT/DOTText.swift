/// Quoted strings and wrapped labels of the DOT language.
enum DOTText {
  /// A quoted string whose text Graphviz shows as it is.
  ///
  /// In labels a backslash starts an escape and `&amp;` is an entity, so both are escaped; line ends
  /// become `\n`. Characters that control printing or text direction are left out.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += #"\\"#
      case "\"": result += #"\""#
      case "&": result += "&amp;"
      case "\n": result += #"\n"#
      default: if isPrintable(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  /// Breaks text between words into lines of at most `width` characters; a longer word is cut.
  ///
  /// - Parameters:
  ///   - text: any text; white space and line ends only part words.
  ///   - width: the most characters of a line.
  ///   - limit: the most lines; an ellipsis stands for what is left out.
  /// - Returns: the lines, joined by line ends.
  static func wrapped(_ text: String, width: Int, limit: Int = 6) -> String {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: word, width: width) {
        if let last = lines.last, last.count + 1 + piece.count <= width {
          lines[lines.count - 1] = last + " " + piece
        } else {
          lines.append(String(piece))
        }
      }
      if lines.count > limit { break }
    }
    if lines.count <= limit { return lines.joined(separator: "\n") }
    return lines.prefix(limit).joined(separator: "\n") + "…"
  }

  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word
    while rest.count > width {
      pieces.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return pieces + [rest]
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": false
    case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
    case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }
}
