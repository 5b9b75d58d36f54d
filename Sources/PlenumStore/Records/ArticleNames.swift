internal import GRDB

/// The identities of articles by their rows; it keeps what it has looked up.
final class ArticleNames {
  private let read: BoundStatement
  private(set) var names: [Int64: String]

  init(_ db: Database, known names: [Int64: String] = [:]) throws {
    read = try BoundStatement(db, "SELECT identity FROM article WHERE id = ?")
    self.names = names
  }

  /// The identity of the article in a row; nil when there is none.
  func name(in row: Int64) throws -> String? {
    if let name = names[row] { return name }
    try read.bind(row)
    guard try read.next() else { return nil }
    let name = read.text(0)
    read.rewind()
    names[row] = name
    return name
  }
}
