internal import GRDB
public import PlenumModel

extension GraphStore {
  /// The graph of all articles in the store.
  ///
  /// - Returns: nodes and relations, the same whatever the order in which articles were added.
  /// - Throws: ``StoreError``.
  public func graph() throws -> Graph {
    try read { db in
      var assembler = GraphAssembler()
      let reader = try DocumentReader(db)
      for view in try reader.views(where: "TRUE") { assembler.add(view.node) }
      for statement in try reader.statements(where: "TRUE") { assembler.add(statement) }
      return assembler.graph()
    }
  }

  /// What one article gives, as it was added.
  ///
  /// - Parameter identity: the article's identity.
  /// - Returns: the document, or nil when the article is not in the store.
  /// - Throws: ``StoreError``.
  public func document(identity: String) throws -> DocumentGraph? {
    try read { db in
      try ArticleRow.find(identity: identity, in: db).map { row in
        try DocumentReader(db).document(row).renamed(RecordTable(db).names(ofArticle: row.id))
      }
    }
  }

  /// The text of the article with this node name, or nil when it is not in the store.
  ///
  /// - Throws: ``StoreError``.
  public func text(ofArticle name: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT text FROM article JOIN node ON node.id = article.nodeID WHERE node.name = ?
            """), arguments: [name])
    }
  }

  /// The identities of all articles, sorted.
  ///
  /// - Throws: ``StoreError``.
  public func identities() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT identity FROM article ORDER BY identity") }
  }

  /// How much the store holds.
  ///
  /// - Throws: ``StoreError``.
  public func statistics() throws -> StoreStatistics {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT kind, COUNT(DISTINCT nodeID) AS count FROM contribution GROUP BY kind")
      let nodes = rows.compactMap { row in
        NodeKind(rawValue: row["kind"]).map { ($0, row["count"] as Int) }
      }
      return StoreStatistics(
        articles: try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article") ?? 0,
        nodes: Dictionary(nodes, uniquingKeysWith: +), edges: try GraphStore.edges(in: db),
        statements: try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM statement") ?? 0)
    }
  }

  private static func edges(in db: Database) throws -> [Predicate: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT predicate, COUNT(*) FROM
          (SELECT DISTINCT subjectID, predicate, objectID FROM statement) GROUP BY predicate
        """)
    let edges = rows.compactMap { row in
      Predicate(rawValue: row[0]).map { ($0, row[1] as Int) }
    }
    return Dictionary(edges, uniquingKeysWith: +)
  }
}
