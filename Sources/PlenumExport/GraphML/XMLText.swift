/// Text inside XML elements and attributes.
enum XMLText {
  /// Writes the text with markup characters escaped and characters that XML forbids left out.
  static func write(_ text: String, to output: inout ExportOutput) {
    PlainText.write(text, plain: plain, to: &output) { scalar, output in
      guard isLegal(scalar) else { return }
      if let escape = escape(of: scalar) { output.write(escape) } else { output.write(scalar) }
    }
  }

  private static let plain = PlainText.table(isPlain)

  /// The text with markup characters escaped and characters that XML forbids left out.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isLegal(scalar) {
      if let escape = escape(of: scalar) {
        result.append(contentsOf: escape.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text inside a comment, where two hyphens in a row are forbidden.
  static func comment(_ text: String) -> String {
    var result = ""
    for character in escaped(text) {
      if character == "-" && result.last == "-" { result += " " }
      result.append(character)
    }
    return result.last == "-" ? result + " " : result
  }

  /// Letters, digits and all that needs no look; U+FFFE and U+FFFF start with EF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0xEF && !"&<>\"".utf8.contains(byte)
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }

  /// Line ends and tabs are written as references, since readers may change the characters.
  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\t": "&#9;"
    case "\n": "&#10;"
    case "\r": "&#13;"
    default: nil
    }
  }
}
