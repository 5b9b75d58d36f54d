/// A table for the terminal: columns aligned by display width, long cells wrapped.
package struct TextTable: Sendable {
  private static let gap = 2
  private static let narrowest = 8
  private let header: [String]
  private let rows: [[String]]

  /// Makes a table; cells are escaped for the terminal.
  package init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows.map { $0.map(TerminalText.escaped) }
  }

  /// The table's lines, none wider than `width` unless there are too many columns for it.
  package func text(width: Int) -> String {
    let widths = columnWidths(total: width)
    var lines = self.lines(of: header, widths)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in rows { lines += self.lines(of: row, widths) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every column gets what it needs as long as there is room; what the wide ones must give up is
  /// shared among them.
  private func columnWidths(total: Int) -> [Int] {
    let needed = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var room = total - TextTable.gap * max(0, header.count - 1)
    var widths = needed
    var left = header.count
    for column in needed.indices.sorted(by: { (needed[$0], $0) < (needed[$1], $1) }) {
      widths[column] = min(needed[column], max(TextTable.narrowest, room / left))
      room -= widths[column]
      left -= 1
    }
    return widths
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { LineWrapper(width: max(1, $1)).lines($0) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = zip(cells, widths).map { lines, width in
        TextTable.padded(index < lines.count ? lines[index] : "", to: width)
      }
      return TextTable.withoutTrailingSpace(parts.joined(separator: "  "))
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  private static func withoutTrailingSpace(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
