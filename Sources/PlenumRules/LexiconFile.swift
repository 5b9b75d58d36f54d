import PlenumModel

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

    /// Makes a row.
    public init(line: Int, phrases: [String], features: [String: String]) {
      self.line = line
      self.phrases = phrases
      self.features = features
    }
  }

  /// The file's name without extension: the lexical class of all its entries.
  public let name: String
  /// The names of the columns, `phrase` first.
  public private(set) var columns: [String] = []
  /// The line that names the columns, from 1; 0 when there is none.
  public private(set) var headerLine = 0
  /// The lines that hold entries.
  public private(set) var rows: [Row] = []

  /// Makes a lexicon of finished rows.
  public init(name: String, columns: [String], rows: [Row]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Reads a lexicon.
  public init(name: String, text: String) throws {
    var faults: [RuleError] = []
    self.init(name: name, text: text, faults: &faults)
    if let fault = faults.first { throw fault }
  }

  /// Reads of a lexicon what can be read.
  ///
  /// - Parameters:
  ///   - name: the file's name without extension.
  ///   - text: what it holds.
  ///   - faults: takes the faults of the lines that are left out.
  public init(name: String, text: String, faults: inout [RuleError]) {
    self.name = name
    let lines = text.parts(separatedBy: UInt8(ascii: "\n"), keepsEmpty: true)
    for (index, line) in lines.enumerated() {
      if line.utf8.first == UInt8(ascii: "#") || line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.parts(separatedBy: UInt8(ascii: "\t"), keepsEmpty: true).map(String.init)
      do throws(RuleError) {
        try take(cells, line: index + 1)
      } catch {
        faults.append(error)
        if columns.isEmpty { return }
      }
    }
  }

  private mutating func take(_ cells: [String], line: Int) throws(RuleError) {
    if columns.isEmpty {
      guard cells.first == "phrase" else {
        throw fault("the first column must be called 'phrase'", line: line)
      }
      columns = cells
      headerLine = line
    } else {
      rows.append(try row(cells, line: line))
    }
  }

  private func row(_ cells: [String], line: Int) throws(RuleError) -> Row {
    guard cells.count <= columns.count else {
      throw fault("\(cells.count) cells but \(columns.count) columns", line: line)
    }
    var features: [String: String] = [:]
    for (column, cell) in zip(columns, cells).dropFirst() where !cell.isEmpty {
      features[column] = cell
    }
    let phrases = cells[0].parts(separatedBy: UInt8(ascii: "|")).map { $0.trimmed }.filter {
      !$0.isEmpty
    }
    guard !phrases.isEmpty else { throw fault("the phrase is empty", line: line) }
    return Row(line: line, phrases: phrases, features: features)
  }

  private func fault(_ message: String, line: Int) -> RuleError {
    RuleError(file: name, place: "line \(line)", message: message, line: line)
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
