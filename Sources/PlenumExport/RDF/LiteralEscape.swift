/// The escapes of string literals in Turtle and N-Triples, and of strings in JSON.
enum LiteralEscape {
  /// Writes a literal's content, without the quotation marks.
  ///
  /// U+0000, U+FFFE and U+FFFF are left out, since some readers end or refuse the file there; other
  /// control characters are written as `\uXXXX`, and so is U+FEFF, which some readers drop where a string begins.
  static func write(_ text: String, to output: inout ExportOutput) {
    PlainText.write(text, plain: plain, to: &output) { scalar, output in
      write(scalar, to: &output)
    }
  }

  /// Bytes that need no look at the whole scalar; U+FFFE, U+FFFF start with EF, U+0080 with C2.
  private static let plain = PlainText.table { byte in
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xEF
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout ExportOutput) {
    switch scalar {
    case "\0", "\u{FFFE}", "\u{FFFF}": break
    case "\\": output.write(#"\\"#)
    case "\"": output.write(#"\""#)
    case "\n": output.write(#"\n"#)
    case "\r": output.write(#"\r"#)
    case "\t": output.write(#"\t"#)
    case "\u{8}": output.write(#"\b"#)
    case "\u{C}": output.write(#"\f"#)
    case "\u{1}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FEFF}":
      output.write(#"\u"# + hex(scalar.value))
    default: output.write(scalar)
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
