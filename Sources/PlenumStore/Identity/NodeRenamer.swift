internal import GRDB
internal import PlenumModel

/// Files what an article says of a node under another node.
struct NodeRenamer {
  private let session: WriteSession
  private let db: Database

  init(_ session: WriteSession) {
    self.session = session
    db = session.db
  }

  /// Carries out changes.
  ///
  /// - Returns: the rows of the nodes that lost something.
  func apply(_ changes: ChangedNames) throws -> Set<Int64> {
    var left: Set<Int64> = []
    let names = session.names
    for (article, changed) in changes.byArticle.sorted(by: { $0.key < $1.key }) {
      let rows = try changed.map {
        (old: try names.row(of: $0.old), new: try names.row(of: $0.new))
      }
      left.formUnion(rows.map(\.old))
      try move(rows, in: article)
    }
    return left
  }

  /// Two nodes of an article may take each other's place, so every change goes by way of a name of its own.
  private func move(_ rows: [(old: Int64, new: Int64)], in article: Int64) throws {
    let isDirect = Set(rows.map(\.old)).isDisjoint(with: rows.map(\.new))
    if isDirect {
      for row in rows { try move(from: row.old, to: row.new, in: article) }
      return
    }
    var stops: [Int64] = []
    for (index, row) in rows.enumerated() {
      try db.execute(
        sql: "INSERT INTO node (name) VALUES (?)", arguments: ["moving-\(article)-\(index)"])
      stops.append(db.lastInsertedRowID)
      try refile(from: row.old, to: stops[index], in: article)
    }
    for (stop, row) in zip(stops, rows) {
      try move(from: stop, to: row.new, in: article)
      try db.execute(sql: "DELETE FROM node WHERE id = ?", arguments: [stop])
    }
  }

  private func refile(from old: Int64, to new: Int64, in article: Int64) throws {
    for sql in NodeRenamer.steps {
      try db.cachedStatement(sql: sql).execute(arguments: [
        "old": old, "new": new, "article": article,
      ])
    }
  }

  private func move(from old: Int64, to new: Int64, in article: Int64) throws {
    try refile(from: old, to: new, in: article)
    let labels = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT value FROM contribution JOIN property ON contributionID = contribution.id
          WHERE articleID = ? AND nodeID = ? AND name IN ('prefLabel', 'altLabel')
          """), arguments: [article, new])
    for label in labels { try session.labels.insert(label[0], of: new) }
  }

  private static let steps = [
    "UPDATE record SET nodeID = :new WHERE articleID = :article AND nodeID = :old",
    "UPDATE contribution SET nodeID = :new WHERE articleID = :article AND nodeID = :old",
    "UPDATE mention SET nodeID = :new WHERE articleID = :article AND nodeID = :old",
    "UPDATE statement SET subjectID = :new WHERE articleID = :article AND subjectID = :old",
    "UPDATE statement SET objectID = :new WHERE articleID = :article AND objectID = :old",
    """
    UPDATE link SET targetID = :new WHERE targetID = :old
      AND contributionID IN (SELECT id FROM contribution WHERE articleID = :article)
    """,
  ]
}
