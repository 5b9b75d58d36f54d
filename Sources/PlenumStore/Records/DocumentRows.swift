internal import GRDB

/// The statements that insert the rows of a document.
struct DocumentRows {
  let article: BoundStatement
  let contribution: BoundStatement
  let property: BoundStatement
  let link: BoundStatement
  let mention: BoundStatement
  let statement: BoundStatement
  let diagnostic: BoundStatement

  init(_ db: Database) throws {
    func insertion(_ table: String, _ columns: String, orIgnore: Bool = false) throws
      -> BoundStatement
    {
      let values = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
      let verb = orIgnore ? "INSERT OR IGNORE" : "INSERT"
      return try BoundStatement(db, "\(verb) INTO \(table) (\(columns)) VALUES (\(values))")
    }
    article = try insertion("article", "identity, contentHash, path, url, text, nodeID, digest")
    contribution = try insertion("contribution", "articleID, nodeID, kind, subtype")
    property = try insertion("property", "contributionID, name, value", orIgnore: true)
    link = try insertion("link", "contributionID, name, targetID", orIgnore: true)
    mention = try insertion(
      "mention", "articleID, nodeID, kind, startOffset, endOffset, rule", orIgnore: true)
    statement = try insertion(
      "statement",
      "articleID, subjectID, predicate, objectID, quote, startOffset, endOffset, rule, confidence")
    diagnostic = try insertion(
      "diagnostic", "articleID, code, severity, message, startOffset, endOffset")
  }
}
