internal import GRDB

/// Makes the records of articles that a store took in before it kept any.
struct IdentityFiller {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func fill() throws {
    var blocks: Set<BlockKey> = []
    let reader = try DocumentReader(db)
    let session = try WriteSession(db)
    let writer = try DocumentWriter(session)
    let ids = try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id")
    for id in ids {
      guard
        let row = try Row.fetchOne(db, sql: "SELECT * FROM article WHERE id = ?", arguments: [id])
      else { continue }
      let document = try reader.document(ArticleRow(row))
      blocks.formUnion(try writer.insertRecords(of: document, id))
      try db.execute(
        sql: "UPDATE article SET digest = ? WHERE id = ?",
        arguments: [DocumentWriter.digest(of: document), id])
    }
    var orphans = OrphanCollector()
    orphans.blocks = blocks
    try orphans.settle(in: session)
  }
}
