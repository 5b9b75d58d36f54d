internal import PlenumModel
package import PlenumStore

/// The rows or counts of a query, ready to be written.
package struct QueryAnswer: Sendable {
  /// How an answer is written.
  package enum Format: String, Sendable, CaseIterable {
    case table, json, csv
  }

  private enum Content {
    case rows([QueryRow], [QueryColumn])
    case counts([QueryCount])
  }

  private let content: Content

  /// Takes the rows of a query for everything of a kind.
  package init(_ rows: [QueryRow], for kind: GraphQuery.Kind) {
    self.init(rows, for: GraphQuery(kind))
  }

  /// Takes the rows of a query.
  package init(_ rows: [QueryRow], for query: GraphQuery) {
    content = .rows(rows, query.columns)
  }

  /// Takes the counts of a query.
  package init(_ counts: [QueryCount]) {
    content = .counts(counts)
  }

  /// Whether there is nothing.
  package var isEmpty: Bool {
    switch content {
    case .rows(let rows, _): rows.isEmpty
    case .counts(let counts): counts.isEmpty
    }
  }

  /// The answer's text.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - width: columns of the terminal, for tables.
  /// - Returns: the text with its last line end.
  package func text(_ format: Format, width: Int) -> String {
    switch (content, format) {
    case (.rows(let rows, let columns), .table):
      QueryAnswer.table(of: rows, columns).text(width: width)
    case (.rows(let rows, let columns), .json):
      QueryAnswer.json(
        rows.map { row in
          columns.map { ($0.rawValue, row.values[$0].map(JSONValue.string) ?? .null) }
        })
    case (.rows(let rows, let columns), .csv):
      CSVText.line(columns.map(\.rawValue))
        + rows.map { row in CSVText.line(columns.map { row[$0] }) }.joined()
    case (.counts(let counts), .table):
      TextTable(
        header: ["VALUE", "COUNT"],
        rows: counts.map { [$0.value.isEmpty ? "–" : $0.value, String($0.count)] }
      ).text(width: width)
    case (.counts(let counts), .json): QueryAnswer.json(counts.map(\.members))
    case (.counts(let counts), .csv):
      CSVText.line(["value", "count"])
        + counts.map { CSVText.line([$0.value, String($0.count)]) }.joined()
    }
  }

  /// Article, identity and address share a column; columns without any value are left out.
  private static func table(of rows: [QueryRow], _ columns: [QueryColumn]) -> TextTable {
    let shown = columns.filter { column in
      column != .identity && column != .url
        && (rows.isEmpty || column == .article || rows.contains { !$0[column].isEmpty })
    }
    let cells = rows.map { row in shown.map { $0 == .article ? row.source : row[$0] } }
    return TextTable(header: shown.map { $0.rawValue.uppercased() }, rows: cells)
  }

  /// An array with one object a line.
  private static func json(_ objects: [[(String, JSONValue)]]) -> String {
    let lines = objects.map { members in
      JSONWriter.text(of: .object(Dictionary(uniqueKeysWithValues: members)))
    }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}

extension QueryRow {
  /// The article with its address, else its identity.
  var source: String {
    let source = self[.url].isEmpty ? self[.identity] : self[.url]
    return self[.article].isEmpty ? source : "\(self[.article]) (\(source))"
  }
}

extension QueryCount {
  /// As a JSON object; an unknown value is null.
  fileprivate var members: [(String, JSONValue)] {
    [("value", value.isEmpty ? .null : .string(value)), ("count", .integer(count))]
  }
}
