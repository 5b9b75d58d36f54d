internal import GRDB
internal import PlenumModel

extension GraphStore {
  /// Takes an article and everything that only it says out of the store.
  ///
  /// - Parameter name: the article's identity, its address, its path below the input, or the end of
  ///   that path when one article only has it.
  /// - Returns: the identity of the article removed.
  /// - Throws: ``StoreError`` when no article, or more than one, answers to the name.
  @discardableResult
  public func remove(article name: String) throws -> String {
    try write { db in
      let rows = try GraphStore.articles(named: name, in: db)
      guard let row = rows.first else { throw articleError("no article answers to '\(name)'") }
      guard rows.count == 1 else { throw articleError(GraphStore.ambiguous(name, rows)) }
      var orphans = OrphanCollector()
      let session = try WriteSession(db)
      try orphans.removeArticle(row.id, from: session)
      try orphans.settle(in: session)
      return row.identity
    }
  }

  private func articleError(_ message: String) -> StoreError {
    StoreError(code: .article, path: path, message: message)
  }

  private static func ambiguous(_ name: String, _ rows: [ArticleRow]) -> String {
    let identities = rows.map(\.identity).sorted().prefix(5).joined(separator: ", ")
    return "\(rows.count) articles answer to '\(name)' (\(identities)…); name one by its identity"
  }

  private static func articles(named name: String, in db: Database) throws -> [ArticleRow] {
    let plain = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    for column in ["identity", "url", "path"] {
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM article WHERE \(column) = ?", arguments: [plain])
      if !rows.isEmpty { return rows.map(ArticleRow.init) }
    }
    let ending = "/" + plain
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM article WHERE substr(path, -length(:ending)) = :ending
        OR substr(:given, -length(path) - 1) = '/' || path
        """, arguments: ["ending": ending, "given": "/" + plain])
    return rows.map(ArticleRow.init)
  }
}
