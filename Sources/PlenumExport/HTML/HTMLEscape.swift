import PlenumModel

/// Text and data made safe for a page.
enum HTMLEscape {
  /// Text of an element or a quoted attribute.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\0": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// JSON inside a script element: nothing in it can end the element, begin a comment or turn the
  /// direction of the page's source.
  static func json(_ value: JSONValue) -> String {
    let text = JSONWriter.text(of: value)
    guard text.utf8.contains(where: { "<>&".utf8.contains($0) || $0 == 0xE2 || $0 == 0xEF }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += #"\u003c"#
      case ">": result += #"\u003e"#
      case "&": result += #"\u0026"#
      case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}",
        "\u{FFFE}", "\u{FFFF}":
        result += #"\u"# + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
