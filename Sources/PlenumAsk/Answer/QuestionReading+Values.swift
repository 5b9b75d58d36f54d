internal import PlenumModel
internal import PlenumStore

extension QuestionReading {
  /// What a row answers.
  func values(of row: QueryRow) -> [(text: String, node: NodeID?)] {
    if column == .date {
      return row.dateSource == .article || row[.date].isEmpty ? [] : [(row[.date], nil)]
    }
    return (row.nodes[column] ?? []).filter(isOfLevel).map { ($0.label, $0.id) }
  }

  private func isOfLevel(_ node: QueryNode) -> Bool {
    guard let level else { return true }
    return LabelKey.exact(node.label).hasPrefix(LabelKey.exact(level) + " ")
  }

  /// The columns that tell rows apart beside the one that is asked for.
  func context(of rows: [QueryRow]) -> [QueryColumn] {
    let named: [(Filter, QueryColumn)] = [
      (.person, .person), (.position, .position), (.body, .body), (.directive, .directive),
      (.event, .event),
    ]
    var context = named.filter { filter, column in
      query[filter] != nil && column != self.column
        && Set(rows.flatMap { $0.nodes[column] ?? [] }).count > 1
    }.map(\.1)
    if column == .date && !context.contains(.event) { context.append(.event) }
    return context.filter { column in rows.contains { !$0[column].isEmpty } }
  }
}
