/// By what the rows of an answer are sorted first; the other columns follow from left to right.
public enum QueryOrder: String, Sendable, CaseIterable {
  case date, person, body, event, article

  /// The column compared.
  public var column: QueryColumn {
    switch self {
    case .date: .date
    case .person: .person
    case .body: .body
    case .event: .event
    case .article: .article
    }
  }
}

extension [QueryRow] {
  /// Sorted as a query asks, rows without the first key last.
  func sorted(for query: GraphQuery) -> [QueryRow] {
    let first = query.order.column
    let others = query.kind.columns.filter { $0 != first }
    let keyed = map { (first: $0[first], others: $0.sortKey(others), row: $0) }
    return keyed.sorted { lhs, rhs in
      if lhs.first == rhs.first {
        return lhs.others.lexicographicallyPrecedes(rhs.others) {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
      }
      if lhs.first.isEmpty || rhs.first.isEmpty { return rhs.first.isEmpty }
      let isBefore = lhs.first.utf8.lexicographicallyPrecedes(rhs.first.utf8)
      return isBefore != query.isDescending
    }.map(\.row)
  }
}

extension QueryRow {
  /// The values compared after the first, an unknown date as the last one.
  fileprivate func sortKey(_ columns: [QueryColumn]) -> [String] {
    columns.map { $0 == .date && self[$0].isEmpty ? "~" : self[$0] }
  }
}

extension GraphQuery {
  /// The part of a sorted list that is asked for.
  func page<Element>(of list: [Element]) -> [Element] {
    let rest = list.dropFirst(Swift.max(0, offset))
    return Array(limit.map { rest.prefix(Swift.max(0, $0)) } ?? rest)
  }
}
