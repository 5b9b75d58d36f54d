internal import GRDB
internal import PlenumModel

/// Files what an article says of a node under another node.
struct NodeRenamer {
  private let session: WriteSession
  private let db: Database
  private let steps: [BoundStatement]
  private let labels: BoundStatement

  init(_ session: WriteSession) throws {
    self.session = session
    let db = session.db
    self.db = db
    steps = try NodeRenamer.steps.map { try BoundStatement(db, $0) }
    labels = try BoundStatement(
      db,
      """
      SELECT value FROM contribution JOIN property ON contributionID = contribution.id
      WHERE articleID = ? AND nodeID = ? AND name IN ('prefLabel', 'altLabel')
      """)
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
    for step in steps { try step.bind(new).bind(article).bind(old).run() }
  }

  private func move(from old: Int64, to new: Int64, in article: Int64) throws {
    try refile(from: old, to: new, in: article)
    try labels.bind(article).bind(new)
    while try labels.next() { try session.labels.insert(labels.text(0), of: new) }
  }

  /// The new row, the article and the old row are the parameters.
  private static let steps = [
    "UPDATE record SET nodeID = ?1 WHERE articleID = ?2 AND nodeID = ?3",
    "UPDATE contribution SET nodeID = ?1 WHERE articleID = ?2 AND nodeID = ?3",
    "UPDATE mention SET nodeID = ?1 WHERE articleID = ?2 AND nodeID = ?3",
    "UPDATE statement SET subjectID = ?1 WHERE articleID = ?2 AND subjectID = ?3",
    "UPDATE statement SET objectID = ?1 WHERE articleID = ?2 AND objectID = ?3",
    """
    UPDATE link SET targetID = ?1 WHERE targetID = ?3
      AND contributionID IN (SELECT id FROM contribution WHERE articleID = ?2)
    """,
  ]
}
