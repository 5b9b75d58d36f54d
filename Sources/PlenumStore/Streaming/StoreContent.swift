internal import GRDB
internal import PlenumModel

/// What a store holds, sorted as files are written.
final class StoreContent {
  /// The names of nodes.
  let ranks: NodeRanks
  /// The statements that count.
  let statements: StatementSpool
  /// What tenures follow from them.
  let tenures: StoredTenures
  /// How many articles describe each node.
  let views: NodeViews
  private let values: SortedRecords

  /// Reads and sorts a store.
  init(_ db: Database, _ filter: EdgeFilter) throws {
    ranks = try NodeRanks(db)
    var contributions = try ContributionSpool(db, ranks)
    views = contributions.views
    let sorted = try contributions.finished()
    values = sorted.values
    statements = try StatementSpool(db, filter, ranks)
    let dated = NodeSequence(try NodeCursor(sorted.dates, views, ranks))
    let builder = TenureBuilder(nodes: dated)
    if let failure = dated.failure { throw failure }
    tenures = try StoredTenures(statements, builder, ranks)
  }

  /// A cursor that stands at the first node.
  func nodes() throws -> NodeCursor { try NodeCursor(values, views, ranks) }
}
