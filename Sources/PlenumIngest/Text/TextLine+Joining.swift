import PlenumModel

extension [TextLine] {
  /// Adds a line, as the end of the one before if it goes on there.
  mutating func append(_ line: TextLine, goesOn: Bool) {
    guard goesOn, var last = popLast() else { return append(line) }
    last.span = last.span.union(line.span)
    last.text += " " + line.text
    append(last)
  }
}
