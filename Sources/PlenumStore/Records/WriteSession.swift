internal import GRDB
internal import PlenumModel

/// What the steps of one transaction share: prepared statements, and what is known of nodes.
final class WriteSession {
  let db: Database
  let names: NodeNames
  let labels: LabelWriter
  let records: RecordTable
  private let articles: ArticleNames
  private let version: Int64

  /// Begins with nothing known, or with what an earlier transaction has left.
  init(_ db: Database, _ known: KnownNodes = KnownNodes()) throws {
    self.db = db
    version = known.version
    names = try NodeNames(db, known: known)
    labels = try LabelWriter(db, known: known.labels)
    articles = try ArticleNames(db, known: known.articles)
    records = try RecordTable(db, names, articles)
  }

  /// What the next transaction may know.
  var known: KnownNodes {
    KnownNodes(
      rows: names.rows, names: names.names, labels: labels.known, articles: articles.names,
      version: version)
  }
}
