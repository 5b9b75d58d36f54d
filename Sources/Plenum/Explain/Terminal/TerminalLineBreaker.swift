/// Breaks styled text between words into lines of limited display width.
struct TerminalLineBreaker {
  private let width: Int
  private var lines: [[TerminalRun]] = [[]]
  private var used = 0
  private var word: [TerminalRun] = []
  private var space: TerminalRun?

  /// The lines of a text; a word longer than a line stays whole.
  static func lines(_ runs: [TerminalRun], width: Int) -> [[TerminalRun]] {
    var breaker = TerminalLineBreaker(width: width)
    for piece in runs.flatMap(\.words) { breaker.add(piece) }
    breaker.endWord()
    return breaker.lines
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func add(_ piece: TerminalRun) {
    if piece.text != " " { return word.append(piece) }
    endWord()
    space = piece
  }

  private mutating func endWord() {
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
    used += needed
    word = []
    space = nil
  }
}
