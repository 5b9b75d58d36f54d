/// Text made safe for a page, in content and in quoted attributes.
enum HTMLText {
  /// Controls and direction marks become visible, then what HTML gives a meaning is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.escaped(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element with a class and escaped text.
  static func element(_ name: String, class style: String, _ text: String) -> String {
    "<\(name) class=\"\(style)\">\(escaped(text))</\(name)>"
  }

  /// The cells of a table's row; each is markup already.
  static func row(_ cells: [String], class style: String = "") -> String {
    "<tr\(style.isEmpty ? "" : " class=\"\(style)\"")>"
      + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
  }
}
