internal import GRDB
internal import PlenumModel

extension GraphStore {
  /// Answers a query.
  ///
  /// A query for the holders of posts, or for posts on a day, is answered by tenures: a person
  /// counts from the first sign to the last one, and after that is presumed in the post until the
  /// next holder is seen, or the term of five years ends, or an article calls the post a former one.
  ///
  /// - Parameter query: what is asked for.
  /// - Returns: the rows in the order of the query, by date unless it says otherwise; one for each
  ///   relation (or node) and article.
  /// - Throws: ``StoreError``.
  public func rows(for query: GraphQuery) throws -> [QueryRow] {
    let rows = try allRows(for: query, withPlaces: query.kind.columns.contains(.place))
    return query.page(of: query.asksForTenures ? rows : rows.sorted(for: query))
  }

  /// Counts what a query finds.
  ///
  /// What is counted are distinct relations (subject and object), for `person`, `event` and
  /// `directive` nodes; several articles that say the same count once. A relation with several values
  /// counts for each of them: an event of two bodies for both, a post that articles of two years show
  /// for both years.
  ///
  /// - Parameters:
  ///   - query: what is asked for; its order does not matter, its `offset` and `limit` are of the counts.
  ///   - grouping: what to count by.
  /// - Returns: the counts, greatest first, then by value.
  /// - Throws: ``StoreError``.
  public func counts(for query: GraphQuery, by grouping: QueryCount.Grouping) throws
    -> [QueryCount]
  {
    var counter = RelationCounter(grouping)
    for row in try allRows(for: query, withPlaces: grouping == .place) { counter.add(row) }
    return query.page(of: counter.counts)
  }

  private func allRows(for query: GraphQuery, withPlaces: Bool) throws -> [QueryRow] {
    try read { db in
      if query.asksForTenures {
        return TenureRowBuilder(query, try TenureReader(query, db)).rows()
      }
      let witnesses = try WitnessReader(db).witnesses(for: query)
      let posts =
        query.kind == .person ? try GraphStore.posts(of: witnesses, query.edgeFilter, db) : [:]
      var ids = Set(witnesses.flatMap { [$0.subject, $0.object, $0.article].compactMap(\.self) })
      ids.formUnion(posts.values.flatMap(\.self))
      var nodes = NodeTable(db, query.edgeFilter)
      try nodes.load(ids, withPlaces: withPlaces)
      let builder = RowBuilder(query: query, nodes: nodes, posts: posts)
      return witnesses.compactMap(builder.row)
    }
  }

  /// The posts that persons hold.
  private static func posts(of witnesses: [Witness], _ filter: EdgeFilter, _ db: Database) throws
    -> [NodeID: Set<NodeID>]
  {
    let persons = Set(witnesses.map(\.subject))
    let statements = try DocumentReader(db).statements(
      where: """
        predicate = 'holds' AND statement.subjectID IN \(names: persons) AND \(filter.condition)
        """)
    return Dictionary(grouping: statements, by: \.subject)
      .mapValues { Set($0.map(\.object)) }
  }
}
