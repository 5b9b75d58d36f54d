import ArgumentParser
import PlenumStore

/// In which order a query is answered, and how much of it is shown.
struct QueryPageOptions: ParsableArguments {
  @Option(
    name: .long,
    help: """
      By what the rows are sorted first; the other columns follow, rows without it stand last.
      """)
  var sort: QueryOrder?

  @Flag(name: .long, help: "Sort from the last to the first.")
  var descending = false

  @Option(name: .long, help: "Show at most so many rows.")
  var limit: Int?

  @Option(name: .long, help: "Leave out so many rows at the beginning.")
  var offset = 0

  @Option(
    name: .customLong("count-by"),
    help: ArgumentHelp(
      """
      Count instead: a table of values with the number of distinct relations (pairs of subject and \
      object; for person, event and directive, nodes), greatest first. Articles are not counted: \
      what several articles say counts once, but in each year in which it is dated.
      """))
  var countBy: QueryCount.Grouping?

  func validate() throws {
    if offset < 0 || (limit ?? 0) < 0 {
      throw ValidationError("--limit and --offset take no negative number.")
    }
    if countBy != nil, sort != nil || descending {
      throw ValidationError("--count-by sorts by count: leave out --sort and --descending.")
    }
  }

  /// Fails when the rows of a kind have no such column.
  func check(_ kind: GraphQuery.Kind) throws {
    guard let sort, !kind.columns.contains(sort.column) else { return }
    let known = QueryOrder.allCases.filter { kind.columns.contains($0.column) }.map(\.rawValue)
    throw ValidationError(
      "The rows of '\(kind)' have no \(sort): sort by \(known.joined(separator: ", ")).")
  }

  /// Writes order and page into a query.
  func apply(to query: inout GraphQuery) {
    query.order = sort ?? .date
    query.isDescending = descending
    query.limit = limit
    query.offset = offset
  }
}
