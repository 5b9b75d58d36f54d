internal import GRDB
internal import PlenumModel

/// Finds nodes by words of their labels.
struct LabelIndex {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  static func exactKey(_ label: String) -> String { LabelKey.exact(label) }

  /// The rows of nodes of a kind that have a name, as ``GraphQuery`` writes it, as one of their labels.
  func nodes(of kind: NodeKind, named name: String) throws -> Set<Int64> {
    guard let search = NameSearch(name) else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT nodeID, label.searchKey AS searchKey, exactKey FROM labelWord
        JOIN label ON label.id = labelWord.rowid
        WHERE labelWord MATCH ?
          AND EXISTS (SELECT 1 FROM contribution AS view WHERE view.nodeID = label.nodeID AND kind = ?)
        """, arguments: [search.phrase, kind.rawValue])
    let found = rows.filter { row in
      search.accepts(searchKey: row["searchKey"], exactKey: row["exactKey"])
    }
    return Set(found.map { $0["nodeID"] })
  }
}
