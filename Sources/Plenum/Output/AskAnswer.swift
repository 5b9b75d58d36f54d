package import PlenumAsk
internal import PlenumModel
internal import PlenumStore

/// The answer to a question in words, ready to be written.
package struct AskAnswer: Sendable {
  /// How an answer is written.
  package enum Format: String, Sendable, CaseIterable {
    case table, json
  }

  private let answer: QuestionAnswer
  private let commandLine: String

  /// Takes an answer from a store.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - store: the path of the store's file, for the command line that is shown.
  package init(_ answer: QuestionAnswer, store: String) {
    self.answer = answer
    commandLine = answer.reading.commandLine(store: store)
  }

  /// What a reader should know beside the values: names that stand for several nodes, what a number
  /// counts.
  package var notes: [String] {
    let counted = answer.reading.isCount ? ["counted are those that the articles name"] : []
    return counted
      + answer.reading.sharedNames.sorted { $0.key < $1.key }.map { name, count in
        "\"\(name)\" stands for \(count) nodes of the store"
      }
  }

  /// The answer's text: the query, then the number that is asked for, then the values.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - width: columns of the terminal, for tables.
  /// - Returns: the text with its last line end.
  package func text(_ format: Format, width: Int) -> String {
    format == .json ? json : tableText(width: width)
  }

  private func tableText(width: Int) -> String {
    var text = TerminalText.escaped(commandLine) + "\n"
    if answer.reading.isCount { text += "\(answer.values.count)\n" }
    return answer.values.isEmpty ? text : text + table.text(width: width)
  }

  private var table: TextTable {
    let date: [QueryColumn] = answer.reading.column == .date ? [] : [.date]
    let columns = answer.context + date
    let header = [answer.reading.column] + columns + [.article, .quote]
    let rows = answer.values.map { value in
      [value.text] + columns.map { value.row[$0] } + [value.row.source, value.row[.quote]]
    }
    return TextTable(header: header.map { $0.rawValue.uppercased() }, rows: rows)
  }

  private var json: String {
    let values = answer.values.map { JSONWriter.text(of: .object(members(of: $0))) }
    var head: [(String, JSONValue)] = [
      ("query", .string(commandLine)), ("column", .string(answer.reading.column.rawValue)),
    ]
    if answer.reading.isCount { head.append(("count", .integer(answer.values.count))) }
    let lines = head.map { name, value in "\"\(name)\": " + JSONWriter.text(of: value) + ",\n" }
    let list = values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n]"
    return "{\n" + lines.joined() + "\"values\": " + list + "\n}\n"
  }

  private func members(of value: QuestionAnswer.Value) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "value": .string(value.text), "node": value.node.map { .string($0.rawValue) } ?? .null,
      "witnesses": .integer(value.witnesses),
    ]
    let columns: [QueryColumn] = answer.context + [.date, .article, .identity, .url, .quote]
    for column in columns {
      members[column.rawValue] = value.row.values[column].map(JSONValue.string) ?? .null
    }
    return members
  }
}
