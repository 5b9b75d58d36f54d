internal import GRDB
internal import PlenumModel

/// Finds nodes by words of their labels.
struct LabelIndex {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Makes a node findable by the words of a label.
  func insert(_ label: String, of nodeID: Int64) throws {
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO label (nodeID, searchKey, exactKey) VALUES (?, ?, ?)"
    ).execute(arguments: [nodeID, LabelKey.search(label), LabelKey.exact(label)])
  }

  static func exactKey(_ label: String) -> String { LabelKey.exact(label) }

  /// The rows of nodes of a kind that have the words of a name, in a row, in one of their labels.
  ///
  /// A word typed without diacritics finds every word it may stand for; one with diacritics finds
  /// only itself.
  func nodes(of kind: NodeKind, named name: String) throws -> Set<Int64> {
    let search = LabelKey.search(name)
    let exact = LabelKey.exact(name).split(separator: " ")
    guard !search.isEmpty else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT nodeID, label.searchKey AS searchKey, exactKey FROM labelWord
        JOIN label ON label.id = labelWord.rowid
        WHERE labelWord MATCH ? AND nodeID IN (SELECT nodeID FROM contribution WHERE kind = ?)
        """, arguments: ["\"\(search)\"", kind.rawValue])
    let plain = search.split(separator: " ")
    let found = rows.filter { row in
      let searchKey: String = row["searchKey"]
      let exactKey: String = row["exactKey"]
      return LabelIndex.matches(
        plain: plain, exact: exact, searchKey.split(separator: " "),
        exactKey.split(separator: " "))
    }
    return Set(found.map { $0["nodeID"] })
  }

  private static func matches(
    plain: [Substring], exact: [Substring], _ searchWords: [Substring], _ exactWords: [Substring]
  ) -> Bool {
    guard plain.count == exact.count, searchWords.count == exactWords.count else { return true }
    return searchWords.indices.dropLast(plain.count - 1).contains { start in
      plain.indices.allSatisfy { offset in
        let isPlain = plain[offset] == exact[offset]
        return isPlain
          ? searchWords[start + offset] == plain[offset]
          : exactWords[start + offset] == exact[offset]
      }
    }
  }
}
