internal import GRDB

/// A row of the table `article`.
struct ArticleRow {
  let id: Int64
  let identity: String
  let contentHash: String
  let path: String?
  let url: String?
  let text: String
  let nodeID: Int64
  let digest: String

  init(_ row: Row) {
    id = row["id"]
    identity = row["identity"]
    contentHash = row["contentHash"]
    path = row["path"]
    url = row["url"]
    text = row["text"]
    nodeID = row["nodeID"]
    digest = row["digest"]
  }

  static func find(id: Int64, in db: Database) throws -> ArticleRow? {
    try db.cachedStatement(sql: "SELECT * FROM article WHERE id = ?").first([id])
      .map(ArticleRow.init)
  }

  static func find(identity: String, in db: Database) throws -> ArticleRow? {
    try db.cachedStatement(sql: "SELECT * FROM article WHERE identity = ?").first([identity])
      .map(ArticleRow.init)
  }
}

extension GRDB.Statement {
  /// The first row for these arguments.
  func first(_ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(self, arguments: arguments)
  }
}
