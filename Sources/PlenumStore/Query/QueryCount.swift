public import PlenumModel

/// A value with the number of relations it stands in.
public struct QueryCount: Sendable, Hashable {
  /// What relations are counted by.
  public enum Grouping: String, Sendable, CaseIterable {
    case person, body, year, place
  }

  /// A label or a year; empty for relations whose value is unknown.
  public let value: String
  /// The node, unless the value is a year or unknown.
  public let node: NodeID?
  /// How many distinct relations: pairs of a subject and an object, or listed nodes.
  public let count: Int
}

/// Counts relations by a value of their rows.
struct RelationCounter {
  private struct Group: Hashable {
    let value: String
    let node: NodeID?
  }

  private var relations: [Group: Set<[NodeID?]>] = [:]
  private let grouping: QueryCount.Grouping

  init(_ grouping: QueryCount.Grouping) {
    self.grouping = grouping
  }

  /// Counts a row for each of its values; a relation counts once for a value.
  mutating func add(_ row: QueryRow) {
    for group in groups(of: row) {
      relations[group, default: []].insert([row.subject, row.object])
    }
  }

  /// Greatest counts first, then by value.
  var counts: [QueryCount] {
    let counts = relations.map { QueryCount(value: $0.value, node: $0.node, count: $1.count) }
    return counts.sorted { lhs, rhs in
      if lhs.count != rhs.count { return lhs.count > rhs.count }
      if lhs.value != rhs.value {
        return lhs.value.utf8.lexicographicallyPrecedes(rhs.value.utf8)
      }
      return (lhs.node?.rawValue ?? "") < (rhs.node?.rawValue ?? "")
    }
  }

  private func groups(of row: QueryRow) -> [Group] {
    let column: QueryColumn =
      switch grouping {
      case .person: .person
      case .body: .body
      case .place: .place
      case .year: .date
      }
    if column == .date { return [Group(value: String(row[.date].prefix(4)), node: nil)] }
    let nodes = row.nodes[column] ?? []
    return nodes.isEmpty
      ? [Group(value: "", node: nil)] : nodes.map { Group(value: $0.label, node: $0.id) }
  }
}
