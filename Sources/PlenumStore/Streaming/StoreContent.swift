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
  /// Whether relations start from a name that no article describes.
  let hasStrays: Bool
  private let sortedRelations: SortedRecords
  private let contributions: SortedContributions
  private(set) lazy var outlines = Result { try NodeOutlines(dated(), ranks) }
  private(set) lazy var articleCounts = Result {
    try ArticleCounts(contributions, statements, ranks)
  }

  /// Reads and sorts a store.
  init(_ db: Database, _ filter: EdgeFilter) throws {
    ranks = try NodeRanks(db)
    var spool = try ContributionSpool(db, ranks)
    contributions = try spool.finished()
    statements = try StatementSpool(db, filter, ranks)
    let dated = NodeSequence(try NodeCursor(contributions.dates, contributions.views, ranks))
    let builder = TenureBuilder(nodes: dated)
    if let failure = dated.failure { throw failure }
    var relations = RelationSpool(contributions.views)
    tenures = try StoredTenures(statements, builder, ranks) { try relations.add($0) }
    hasStrays = relations.hasStrays
    sortedRelations = try relations.finished()
  }

  /// How many articles describe each node, and as what.
  var views: NodeViews { contributions.views }

  /// The properties that articles give values of.
  var properties: Set<Property> { contributions.properties }

  /// A cursor that stands at the first relation.
  func relations() throws -> RelationCursor { try RelationCursor(sortedRelations, ranks) }

  /// A cursor that stands at the first article.
  func articles() throws -> NodeCursor { try cursor(contributions.articles) }

  /// A cursor that stands at the first node that is no article.
  func things() throws -> NodeCursor { try cursor(contributions.things) }

  private func dated() throws -> NodeCursor { try cursor(contributions.dates) }

  private func cursor(_ records: SortedRecords) throws -> NodeCursor {
    try NodeCursor(records, views, ranks)
  }
}
