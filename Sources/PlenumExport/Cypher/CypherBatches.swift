/// Rows that one statement of a Cypher script puts in together, by the words of that statement.
struct CypherBatches {
  /// The most rows of a statement.
  static let limit = 500

  private var rows: [String: [String]] = [:]

  /// Takes one row; writes the statement when it is full.
  mutating func add(_ row: String, to statement: String, output: inout ExportOutput) {
    rows[statement, default: []].append(row)
    guard let full = rows[statement], full.count >= CypherBatches.limit else { return }
    CypherBatches.write(full, statement, to: &output)
    rows[statement] = nil
  }

  /// Writes what is left, in the order of the statements' words.
  mutating func finish(to output: inout ExportOutput) {
    for (statement, rows) in rows.sorted(by: { $0.key < $1.key }) {
      CypherBatches.write(rows, statement, to: &output)
    }
    rows = [:]
  }

  private static func write(_ rows: [String], _ statement: String, to output: inout ExportOutput) {
    output.write("UNWIND [\n")
    output.write(rows.joined(separator: ",\n"))
    output.write("\n] AS row\n\(statement);\n")
  }
}
