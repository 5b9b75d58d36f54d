/// Breaks text into lines of limited display width.
struct LineWrapper {
  let width: Int

  /// The lines, broken between words; a word longer than a line is cut.
  func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let candidate = line.isEmpty ? String(word) : line + " " + word
      if DisplayWidth.of(candidate) <= width {
        line = candidate
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = cut(word, into: &lines)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// Puts full lines of a long word into `lines` and returns the rest.
  private func cut(_ word: Substring, into lines: inout [String]) -> String {
    var piece = ""
    var pieceWidth = 0
    for character in word {
      let characterWidth = DisplayWidth.of(String(character))
      if pieceWidth + characterWidth > width && !piece.isEmpty {
        lines.append(piece)
        (piece, pieceWidth) = ("", 0)
      }
      piece.append(character)
      pieceWidth += characterWidth
    }
    return piece
  }
}
