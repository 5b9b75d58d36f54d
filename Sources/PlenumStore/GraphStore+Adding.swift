internal import GRDB
public import PlenumModel

extension GraphStore {
  /// Takes in documents, all of them or none.
  ///
  /// An article that is there with the same content stays as it is; one of the same identity with
  /// other content is replaced. Of articles with the same content the one retrieved first counts.
  ///
  /// - Parameter documents: what the articles give.
  /// - Returns: what changed.
  /// - Throws: ``StoreError``.
  @discardableResult
  public func add(_ documents: [DocumentGraph]) throws -> StoreChanges {
    try write { db, known in
      var changes = StoreChanges()
      var orphans = OrphanCollector()
      let session = try WriteSession(db, known)
      // Kept twice, the tables would be copied at the first change.
      known = KnownNodes()
      let writer = try DocumentWriter(session)
      let forgotten = try ForgottenNames(db)
      let redactor = DocumentRedactor(forgotten)
      for given in documents {
        let document = forgotten.isEmpty ? given : redactor.redact(given)
        try GraphStore.add(
          document, with: writer, in: session, changes: &changes, orphans: &orphans)
      }
      try orphans.settle(in: session)
      known = session.known
      return changes
    }
  }

  private static func add(
    _ document: DocumentGraph, with writer: DocumentWriter, in session: WriteSession,
    changes: inout StoreChanges, orphans: inout OrphanCollector
  ) throws {
    if let row = try ArticleRow.find(identity: document.identity, in: session.db) {
      if row.digest == DocumentWriter.digest(of: document),
        try !isEarlier(document, than: row, in: session.db)
      {
        changes.unchanged += 1
        return
      }
      try orphans.removeArticle(row.id, from: session)
      changes.replaced += 1
    } else {
      changes.added += 1
    }
    orphans.blocks.formUnion(try writer.write(document))
  }

  /// Whether a document says that its page was retrieved before the one that is there.
  private static func isEarlier(
    _ document: DocumentGraph, than row: ArticleRow, in db: Database
  ) throws -> Bool {
    guard let moment = document.article.moment(.retrieved) else { return false }
    let known = try db.cachedStatement(
      sql: """
        SELECT value FROM property JOIN contribution ON contribution.id = property.contributionID
        WHERE contribution.articleID = ? AND contribution.nodeID = ? AND property.name = ?
        """
    ).first([row.id, row.nodeID, Property.retrieved.rawValue])
    guard let known, let other = Moment(iso: known[0]) else { return true }
    return moment < other
  }
}
