import PlenumModel

/// Joins the lines of paragraphs that were broken at a fixed width.
enum HardWrap {
  /// The lines with broken paragraphs joined; unchanged when the text is not hard-wrapped.
  static func join(_ lines: [TextLine]) -> [TextLine] {
    guard let width = lines.map(\.length).max(), (50...130).contains(width) else { return lines }
    let pairs = Array(zip(lines, lines.dropFirst()))
    let breaks = pairs.map { isBroken($0, before: $1, width: width) }
    let long = pairs.count { !$1.isAfterBlank && $0.length * 10 >= width * 6 }
    let broken = breaks.count { $0 }
    guard broken >= 3, broken * 10 >= long * 5 else { return lines }
    var joined = Array(lines.prefix(1))
    for (line, isContinued) in zip(lines.dropFirst(), breaks) {
      joined.append(line, goesOn: isContinued)
    }
    return joined
  }

  /// Whether the next line's first word did not fit, which is why the line ends here.
  private static func isBroken(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
    if next.isAfterBlank || ListItem.isItem(next.text) { return false }
    let word = next.text.prefix { !$0.isWhitespace }.unicodeScalars.count
    return line.length + 1 + word >= width - 3
  }
}
