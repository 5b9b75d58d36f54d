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
  /// - Returns: the rows, by date, then by the other columns; one for each relation (or node) and
  ///   article.
  /// - Throws: ``StoreError``.
  public func rows(for query: GraphQuery) throws -> [QueryRow] {
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
      try nodes.load(ids)
      let builder = RowBuilder(query: query, nodes: nodes, posts: posts)
      return witnesses.compactMap(builder.row).sorted(columns: query.kind.columns)
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

extension [QueryRow] {
  /// By date, rows without one last, then by the other columns.
  fileprivate func sorted(columns: [QueryColumn]) -> [QueryRow] {
    func key(_ row: QueryRow) -> [String] {
      [row[.date].isEmpty ? "~" : row[.date]] + columns.dropFirst().map { row[$0] }
    }
    let keyed = map { (key: key($0), row: $0) }
    return keyed.sorted { lhs, rhs in
      lhs.key.lexicographicallyPrecedes(rhs.key) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }.map(\.row)
  }
}
