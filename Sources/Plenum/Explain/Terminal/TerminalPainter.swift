/// Breaks styled text into lines and writes it with colours, or without any escape sequence.
struct TerminalPainter {
  let width: Int
  let isColoured: Bool

  /// Lines with their ends.
  ///
  /// - Parameters:
  ///   - runs: the text.
  ///   - indent: columns before the first line.
  ///   - hanging: columns before the lines after it.
  /// - Returns: the text, broken between words.
  func lines(_ runs: [TerminalRun], indent: Int, hanging: Int) -> String {
    let room = max(20, width - max(indent, hanging))
    return TerminalLineBreaker.lines(runs, width: room).enumerated().map { index, line in
      String(repeating: " ", count: index == 0 ? indent : hanging) + painted(line)
        + "\n"
    }.joined()
  }

  /// A line, with one sequence where a style begins and one where it ends.
  private func painted(_ line: [TerminalRun]) -> String {
    if !isColoured { return line.map(\.text).joined() }
    var result = ""
    var style = TerminalStyle.plain
    for run in line {
      if run.style != style {
        if style != .plain { result += "\u{1B}[0m" }
        if run.style != .plain { result += "\u{1B}[\(run.style.parameters)m" }
        style = run.style
      }
      result += run.text
    }
    return style == .plain ? result : result + "\u{1B}[0m"
  }
}
