import PlenumModel

/// Joins lines that a page broke in mid-sentence, whatever their width: the next one begins in small letters.
enum SoftWrap {
  /// The lines with broken sentences joined.
  static func join(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].isAfterBlank { end += 1 }
      joined += joinedRun(Array(lines[start..<end]))
      start = end
    }
    return joined
  }

  /// One run of lines without blank lines between them.
  private static func joinedRun(_ run: [TextLine]) -> [TextLine] {
    let isContinued = run.indices.map { $0 > 0 && continues(run[$0], after: run[$0 - 1]) }
    guard let first = isContinued.firstIndex(of: true) else { return run }
    let isBroken = isContinued.count { $0 } >= 2
    var joined: [TextLine] = []
    for (index, line) in run.enumerated() {
      let goesOn = isBroken && index > first && isOpen(run[index - 1], before: line)
      joined.append(line, goesOn: isContinued[index] || goesOn)
    }
    return joined
  }

  private static func continues(_ line: TextLine, after last: TextLine) -> Bool {
    guard let letter = line.text.first, letter.isLowercase else { return false }
    return isOpen(last, before: line)
  }

  /// "ngày 08/01/2025, Ủy ban Mặt" in small letters goes on with a sentence.
  private static func isDate(_ line: TextLine) -> Bool {
    !(line.text.first?.isLowercase ?? false) && PageDateLine(line.text) != nil
  }

  /// Whether a line ends without a sign that closes it and the next one is no item of a list.
  private static func isOpen(_ line: TextLine, before next: TextLine) -> Bool {
    guard !".!?…:;".contains(line.last), !ListItem.isItem(next.text),
      !isDate(line), !isDate(next)
    else { return false }
    return line.text.contains(where: \.isLowercase)
  }
}
