internal import PlenumModel
package import PlenumStore

/// The rows of a query, ready to be written.
package struct QueryAnswer: Sendable {
  /// How an answer is written.
  package enum Format: String, Sendable, CaseIterable {
    case table, json, csv
  }

  private let columns: [QueryColumn]
  private let rows: [QueryRow]

  /// Takes the rows of a query for everything of a kind.
  package init(_ rows: [QueryRow], for kind: GraphQuery.Kind) {
    self.init(rows, for: GraphQuery(kind))
  }

  /// Takes the rows of a query.
  package init(_ rows: [QueryRow], for query: GraphQuery) {
    self.rows = rows
    columns = query.columns
  }

  /// The answer's text.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - width: columns of the terminal, for tables.
  /// - Returns: the text with its last line end.
  package func text(_ format: Format, width: Int) -> String {
    switch format {
    case .table: table.text(width: width)
    case .json: json
    case .csv:
      CSVText.line(columns.map(\.rawValue))
        + rows.map { row in CSVText.line(columns.map { row[$0] }) }.joined()
    }
  }

  /// Article, identity and address share a column; columns without any value are left out.
  private var table: TextTable {
    let shown = columns.filter { column in
      column != .identity && column != .url
        && (rows.isEmpty || column == .article || rows.contains { !$0[column].isEmpty })
    }
    let cells = rows.map { row in
      shown.map { $0 == .article ? QueryAnswer.article(of: row) : row[$0] }
    }
    return TextTable(header: shown.map { $0.rawValue.uppercased() }, rows: cells)
  }

  private static func article(of row: QueryRow) -> String {
    let source = row[.url].isEmpty ? row[.identity] : row[.url]
    return row[.article].isEmpty ? source : "\(row[.article]) (\(source))"
  }

  /// An array with one object a line.
  private var json: String {
    let lines = rows.map { row in
      let members = columns.map { ($0.rawValue, row.values[$0].map(JSONValue.string) ?? .null) }
      return JSONWriter.text(of: .object(Dictionary(uniqueKeysWithValues: members)))
    }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}
