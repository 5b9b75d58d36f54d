import PlenumModel

/// A line, or the lines of a hard-wrapped paragraph, without surrounding white space.
struct TextLine: Equatable {
  /// Where it stands in the text.
  var span: TextSpan
  /// Its words; line ends inside are spaces.
  var text: String
  /// Whether an empty line stands before it.
  var isAfterBlank: Bool

  /// Number of code points.
  var length: Int { span.length }

  /// The last sign, or a space for an empty line.
  var last: Character { text.last ?? " " }

  /// The lines of a text that are not empty.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var isAfterBlank = true
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = line.count
      let leading = line.prefix { $0.properties.isWhitespace || $0 == "\u{FEFF}" }.count
      if leading == count {
        isAfterBlank = true
      } else {
        let trailing = line.reversed().prefix { $0.properties.isWhitespace }.count
        let kept = line.dropFirst(leading).dropLast(trailing)
        lines.append(
          TextLine(
            span: TextSpan(start + leading, start + count - trailing),
            text: String(Substring(kept)), isAfterBlank: isAfterBlank))
        isAfterBlank = false
      }
      start += count + 1
    }
    return lines
  }
}
