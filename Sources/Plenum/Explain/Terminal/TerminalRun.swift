/// Text of one style, made safe for the terminal.
struct TerminalRun {
  let text: String
  let style: TerminalStyle

  init(_ text: String, _ style: TerminalStyle = .plain) {
    self.init(escaped: TerminalText.escaped(text), style)
  }

  private init(escaped: String, _ style: TerminalStyle) {
    text = escaped
    self.style = style
  }

  /// Words and the spaces between them, each a run of its own.
  var words: [TerminalRun] {
    var words: [String] = []
    for character in text {
      if let last = words.last, last != " ", character != " " {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words.map { TerminalRun(escaped: $0, style) }
  }
}
