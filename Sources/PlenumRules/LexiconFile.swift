/// A lexicon as written: tab-separated, `#` comments, the first other line names the columns.
///
/// The column `phrase` holds the words; variants are separated by ` | `. The other columns are
/// features that extractors read by name.
public struct LexiconFile: Sendable {
  /// One line.
  public struct Row: Sendable {
    /// Line number in the file, from 1.
    public let line: Int
    /// The words, one entry a variant.
    public let phrases: [String]
    /// The features by column name; empty cells are left out.
    public let features: [String: String]
  }

  /// The file's name without extension: the lexical class of all its entries.
  public let name: String
  /// The lines that hold entries.
  public let rows: [Row]

  /// Reads a lexicon.
  public init(name: String, text: String) throws {
    self.name = name
    var columns: [String] = []
    var rows: [Row] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.isEmpty {
        columns = try LexiconFile.header(cells, of: name, line: index + 1)
      } else {
        rows.append(try LexiconFile.row(cells, columns, of: name, line: index + 1))
      }
    }
    self.rows = rows
  }

  private static func header(_ cells: [String], of name: String, line: Int) throws -> [String] {
    guard cells.first == "phrase" else {
      throw RuleError(
        file: name, place: "line \(line)", message: "the first column must be called 'phrase'")
    }
    return cells
  }

  private static func row(_ cells: [String], _ columns: [String], of name: String, line: Int) throws
    -> Row
  {
    guard cells.count <= columns.count else {
      throw RuleError(
        file: name, place: "line \(line)",
        message: "\(cells.count) cells but \(columns.count) columns")
    }
    var features: [String: String] = [:]
    for (column, cell) in zip(columns, cells).dropFirst() where !cell.isEmpty {
      features[column] = cell
    }
    let phrases = cells[0].split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    guard !phrases.isEmpty else {
      throw RuleError(file: name, place: "line \(line)", message: "the phrase is empty")
    }
    return Row(line: line, phrases: phrases, features: features)
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
