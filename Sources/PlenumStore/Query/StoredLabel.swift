internal import GRDB
package import PlenumModel

/// A label of a store that has the words looked for.
package struct StoredLabel: Sendable, Hashable {
  /// Where the words stand in the label.
  package enum Position: Sendable {
    case whole, beginning, end, within
  }

  /// The kind of the node.
  package let kind: NodeKind
  /// The node.
  package let node: NodeID
  /// The label: as an article writes it where names go on or begin before the words, else its key.
  package let text: String
  /// Where the words stand.
  package let position: Position
}

extension GraphStore {
  /// Whether some label has these words in a row, diacritics left aside.
  ///
  /// - Parameter words: the words.
  /// - Throws: ``StoreError``.
  package func hasLabel(with words: String) throws -> Bool {
    guard let search = NameSearch(words) else { return false }
    return try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM labelWord WHERE labelWord MATCH ?)",
        arguments: [search.phrase]) ?? false
    }
  }

  /// The labels that are some words, begin or end with them; of directives also those that have them
  /// within.
  ///
  /// - Parameters:
  ///   - words: the words, matched as in ``GraphQuery``.
  ///   - limit: how many labels are looked at, the shortest first.
  /// - Throws: ``StoreError``.
  package func labels(around words: String, limit: Int = 200) throws -> [StoredLabel] {
    let extents: [(String, StoredLabel.Position)] = [
      ("=", .whole), ("^", .beginning), ("$", .end), ("", .within),
    ]
    let searches = extents.compactMap { sign, position in
      NameSearch(sign + words).map { ($0, position) }
    }
    guard let widest = searches.last else { return [] }
    return try read { db in
      let rows = try GraphStore.labelRows(widest.0, limit: limit, db)
      return try rows.compactMap { row in
        let search = searches.first {
          $0.0.accepts(searchKey: row["searchKey"], exactKey: row["exactKey"])
        }
        guard let search, let kind = NodeKind(rawValue: row["kind"]) else { return nil }
        return StoredLabel(
          kind: kind, node: NodeID(rawValue: row["name"]),
          text: try GraphStore.labelText(kind, search.1, row, db),
          position: search.1)
      }
    }
  }

  /// Whether some of these places is one of others, or lies within one.
  ///
  /// - Parameters:
  ///   - outer: the others.
  ///   - places: these places.
  /// - Throws: ``StoreError``.
  package func hasPlace(within outer: Set<NodeID>, among places: Set<NodeID>) throws -> Bool {
    try read { db in
      func rows(_ nodes: Set<NodeID>) throws -> Set<Int64> {
        let request: SQLRequest<Int64> = "SELECT id FROM node WHERE id IN \(names: nodes)"
        return Set(try request.fetchAll(db))
      }
      let related = RelatedNodes(db, EdgeFilter(minConfidence: nil))
      return try !related.withInner(rows(outer)).isDisjoint(with: rows(places))
    }
  }

  private static func labelRows(_ search: NameSearch, limit: Int, _ db: Database) throws -> [Row] {
    let key = search.searchKey
    return try Row.fetchAll(
      db,
      sql: """
        SELECT label.nodeID AS nodeID, node.name AS name, label.searchKey AS searchKey, exactKey,
          (SELECT kind FROM contribution WHERE contribution.nodeID = label.nodeID LIMIT 1) AS kind
        FROM labelWord
        JOIN label ON label.id = labelWord.rowid JOIN node ON node.id = label.nodeID
        WHERE labelWord MATCH ?1 AND (label.searchKey = ?2 OR label.searchKey LIKE ?2 || ' %'
          OR label.searchKey LIKE '% ' || ?2 OR kind = 'Directive')
        ORDER BY length(label.searchKey), label.id LIMIT ?3
        """, arguments: [search.phrase, key, limit])
  }

  /// A label as an article writes it; that of a body that every article names is not looked for.
  private static func labelText(
    _ kind: NodeKind, _ position: StoredLabel.Position, _ row: Row, _ db: Database
  ) throws -> String {
    let exactKey: String = row["exactKey"]
    let isNeeded =
      switch kind {
      case .event, .directive: position == .beginning
      case .place: position == .end
      default: false
      }
    if !isNeeded { return exactKey }
    let request: SQLRequest<String> = """
      SELECT DISTINCT value FROM contribution
      JOIN property ON property.contributionID = contribution.id
      WHERE nodeID = \(row["nodeID"] as Int64) AND name IN ('prefLabel', 'altLabel')
      """
    return try request.fetchAll(db).first { LabelKey.exact($0) == exactKey } ?? exactKey
  }
}
