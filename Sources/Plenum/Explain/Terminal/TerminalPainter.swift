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
    return broken(runs, width: room).enumerated().map { index, line in
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

  private func broken(_ runs: [TerminalRun], width: Int) -> [[TerminalRun]] {
    var lines: [[TerminalRun]] = [[]]
    var used = 0
    var word: [TerminalRun] = []
    var space: TerminalRun?
    func endWord() {
      if word.isEmpty { return }
      let needed = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
      if used > 0, used + (space == nil ? 0 : 1) + needed > width {
        lines.append([])
        used = 0
      } else if let space, used > 0 {
        word.insert(space, at: 0)
        used += 1
      }
      lines[lines.count - 1] += word
      (used, word, space) = (used + needed, [], nil)
    }
    for piece in runs.flatMap(\.words) {
      if piece.text != " " {
        word.append(piece)
      } else {
        endWord()
        space = piece
      }
    }
    endWord()
    return lines
  }
}
