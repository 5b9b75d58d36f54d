/// String literals of Cypher.
enum CypherText {
  /// A quoted string.
  ///
  /// Controls and the marks that set the direction of text are written as `\uXXXX`, U+0000 is left out.
  /// Some readers look for `\u` before they look for strings: a backslash before a `u` ends the string,
  /// and another one goes on.
  static func quoted(_ text: String) -> String {
    var result = "'"
    var isAfterBackslash = false
    for scalar in text.unicodeScalars {
      if isAfterBackslash && (scalar == "u" || scalar == "U") { result += "' + '" }
      isAfterBackslash = scalar == "\\"
      append(scalar, to: &result)
    }
    return result + "'"
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "\0": break
    case "\\": result += #"\\"#
    case "'": result += #"\'"#
    case "\n": result += #"\n"#
    case "\r": result += #"\r"#
    case "\t": result += #"\t"#
    case "\u{1}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}",
      "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
}
