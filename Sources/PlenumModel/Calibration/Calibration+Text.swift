/// What is wrong with a table of confidences.
package struct CalibrationError: Error, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int

  /// One sentence for a reader.
  package var description: String {
    "line \(line) of the confidences is no figure; run scripts/calibrate"
  }
}

extension Calibration {
  private static let columns = ["relation", "doubt", "rule", "edges", "right", "confidence"]

  /// The figures as tab-separated lines, sorted, under a line with the names of the columns.
  package var text: String {
    let rows = figures.sorted { $0.key < $1.key }.map { key, figure in
      [key.relation, key.doubt, key.rule, String(figure.edges), String(figure.right)]
        + [String(figure.confidence)]
    }
    let lines = ([Self.columns] + rows).map { $0.joined(separator: "\t") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Reads what ``text`` wrote; lines that begin with `#` are comments.
  ///
  /// - Parameter text: the lines.
  /// - Throws: ``CalibrationError`` for the first line that is no figure.
  package init(parsing text: String) throws(CalibrationError) {
    var figures: [Key: Figure] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells == Self.columns { continue }
      guard let (key, figure) = Self.row(cells) else { throw CalibrationError(line: index + 1) }
      figures[key] = figure
    }
    self.init(figures)
  }

  private static func row(_ cells: [String]) -> (Key, Figure)? {
    guard cells.count == columns.count, let edges = Int(cells[3]), let right = Int(cells[4]),
      let confidence = Double(cells[5]), 0...1 ~= confidence
    else { return nil }
    let percent = Int((confidence * 100).rounded())
    return (
      Key(relation: cells[0], doubt: cells[1], rule: cells[2]),
      Figure(edges: edges, right: right, percent: percent)
    )
  }
}
