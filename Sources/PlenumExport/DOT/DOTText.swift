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

  /// Breaks text between words into lines of similar length, at most `width` characters each.
  ///
  /// - Parameters:
  ///   - text: any text; white space and line ends only part words.
  ///   - width: the most characters of a line; a longer word is cut.
  ///   - limit: the most lines; an ellipsis stands for what is left out.
  /// - Returns: the lines, joined by line ends.
  static func wrapped(_ text: String, width: Int, limit: Int = 6) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
      .prefix(width * limit)
      .flatMap { pieces(of: $0, width: width, limit: limit) }
    let lines = fill(words, width: width)
    if lines.count > limit { return lines.prefix(limit).joined(separator: "\n") + "…" }
    let narrowest = (1...width).first { narrow in
      let narrowed = fill(words, width: narrow)
      return narrowed.count <= lines.count && narrowed.allSatisfy { $0.count <= width }
    }
    return fill(words, width: narrowest ?? width).joined(separator: "\n")
  }

  private static func fill(_ words: [Substring], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func pieces(of word: Substring, width: Int, limit: Int) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word
    while rest.count > width, pieces.count < limit {
      pieces.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return pieces + [rest.prefix(width)]
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
