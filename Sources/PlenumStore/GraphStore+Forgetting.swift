internal import GRDB
internal import PlenumModel

extension GraphStore {
  /// Takes persons out of all articles and keeps them out of articles added later.
  ///
  /// What is said of them goes, and their names are covered in texts, quotes and labels. The store keeps a salted
  /// hash of each name, by which it is known again. The names of articles (identity, path) stay as they are: an article
  /// whose own name holds a person's name must be removed.
  ///
  /// - Parameter names: full names with diacritics; everybody who bears one is meant.
  /// - Returns: the number of articles changed.
  /// - Throws: ``StoreError``.
  @discardableResult
  public func forget(_ names: [String]) throws -> Int {
    let changed = try write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      for name in names { try ForgottenNames.add(name, to: db) }
      try CorrectionTable(db).forgetNames()
      return try GraphStore.redactAll(in: db)
    }
    try wipe()
    return changed
  }

  /// Replaces every article that names a forgotten person.
  private static func redactAll(in db: Database) throws -> Int {
    let redactor = DocumentRedactor(try ForgottenNames(db))
    let session = try WriteSession(db)
    let writer = try DocumentWriter(session)
    var orphans = OrphanCollector()
    var changed = 0
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id") {
      guard let row = try ArticleRow.find(id: id, in: db) else { continue }
      let names = try session.records.names(ofArticle: id)
      let document = try DocumentReader(db).document(row).renamed(names)
      let redacted = redactor.redact(document)
      if redacted == document { continue }
      try orphans.removeArticle(id, from: session)
      orphans.blocks.formUnion(try writer.write(redacted))
      changed += 1
    }
    try orphans.settle(in: session)
    return changed
  }

  /// Rewrites the file, so that nothing deleted is left in unused pages, in the word index or in the journal.
  private func wipe() throws {
    try translatingErrors(of: path) {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "INSERT INTO labelWord (labelWord) VALUES ('rebuild')")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
