internal import GRDB
internal import PlenumIdentity

/// What users have said of records.
struct CorrectionTable {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// All corrections.
  func corrections() throws -> Corrections {
    var corrections = Corrections()
    for row in try Row.fetchAll(db, sql: "SELECT * FROM correction") {
      let pair = Corrections.Pair(
        .init(article: row["firstArticle"], label: row["firstLabel"]),
        .init(article: row["secondArticle"], label: row["secondLabel"]))
      if row["isSame"] {
        corrections.same.insert(pair)
      } else {
        corrections.different.insert(pair)
      }
    }
    return corrections
  }

  /// Leaves out the corrections that name somebody who is forgotten.
  func forgetNames() throws { try replace(with: corrections()) }

  /// Puts these corrections in place of those that are there.
  func replace(with corrections: Corrections) throws {
    try db.execute(sql: "DELETE FROM correction")
    let forgotten = try ForgottenNames(db)
    for (isSame, pairs) in [(true, corrections.same), (false, corrections.different)] {
      for pair in pairs where !forgotten.isNamed(in: pair) {
        try db.execute(
          sql: "INSERT INTO correction VALUES (?, ?, ?, ?, ?)",
          arguments: [
            isSame, pair.first.article, pair.first.label, pair.second.article, pair.second.label,
          ])
      }
    }
  }
}
