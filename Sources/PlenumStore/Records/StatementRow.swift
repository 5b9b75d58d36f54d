internal import GRDB
internal import PlenumModel

/// A row of the table `statement`, with the names it refers to.
struct StatementRow {
  let subjectID: Int64
  let objectID: Int64
  let articleID: Int64
  let statement: PlenumModel.Statement

  init?(_ row: Row) {
    guard let predicate = Predicate(rawValue: row["predicate"]) else { return nil }
    subjectID = row["subjectID"]
    objectID = row["objectID"]
    articleID = row["articleID"]
    statement = PlenumModel.Statement(
      subject: NodeID(rawValue: row["subjectName"]), predicate: predicate,
      object: NodeID(rawValue: row["objectName"]), article: NodeID(rawValue: row["articleName"]),
      quote: row["quote"], span: TextSpan(row["startOffset"], row["endOffset"]), rule: row["rule"],
      confidence: row["confidence"])
  }
}
