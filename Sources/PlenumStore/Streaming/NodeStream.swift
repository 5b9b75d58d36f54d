internal import GRDB
internal import PlenumModel

/// Joins what articles say of every node, in the order of names.
final class NodeStream {
  private let nodes: NodeRows
  private let views: RowsByNode
  private let values: RowsByNode
  private let links: RowsByNode

  /// Takes nodes of some kinds with some properties; nil takes all.
  init(
    _ db: Database, _ nodes: NodeRows, of kinds: [NodeKind]? = nil,
    only properties: [Property]? = nil
  ) throws {
    self.nodes = nodes
    let kinds = "kind" + NodeStream.among(kinds)
    let properties = "name" + NodeStream.among(properties)
    views = try RowsByNode(
      db, "kind, subtype, times",
      from: """
        (SELECT nodeID, kind, subtype, COUNT(*) AS times, MIN(id) AS first
         FROM contribution NOT INDEXED WHERE \(kinds) GROUP BY nodeID, kind, subtype)
        """, of: "nodeID", order: "first")
    let condition = "\(kinds) AND \(properties)"
    values = try NodeStream.counted("property", "value", condition, db)
    links = try NodeStream.counted("link", "targetID", condition, db)
  }

  private static func among(_ names: [some RawRepresentable<String>]?) -> String {
    guard let names else { return " IS NOT NULL" }
    return " IN (" + names.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
  }

  private static func counted(
    _ table: String, _ value: String, _ condition: String, _ db: Database
  ) throws -> RowsByNode {
    try RowsByNode(
      db, "property, value, times",
      from: """
        (SELECT nodeID, name AS property, \(value) AS value, COUNT(*) AS times
         FROM contribution NOT INDEXED
         CROSS JOIN \(table) ON contributionID = contribution.id
         WHERE \(condition) GROUP BY nodeID, property, value)
        """, of: "nodeID")
  }

  /// The row of the next node; nil at the end.
  var nextRow: Int64? { views.node }

  /// The node in a row, which no earlier call has passed; nil when no article says anything of it.
  func node(in row: Int64, named id: NodeID) throws -> Node? {
    var tally: NodeTally?
    try views.forEach(of: row) { view in
      var counted = try tally ?? NodeTally(id, kind: nodes.kind(view[1]))
      counted.addViews(view[3], NodeRows.subtype(view[2]))
      tally = counted
    }
    guard var tally else { return nil }
    try values.forEach(of: row) { try nodes.addValue($0, to: &tally) }
    try links.forEach(of: row) { try nodes.addLink($0, to: &tally) }
    return try nodes.finished(tally)
  }
}
