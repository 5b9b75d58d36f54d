internal import GRDB
internal import PlenumModel

/// Steps from sets of nodes to related nodes, on the indexes of the store.
struct RelationIndex {
  private let db: Database
  private let filter: EdgeFilter

  init(_ db: Database, _ filter: EdgeFilter) {
    self.db = db
    self.filter = filter
  }

  /// The subjects of statements with these objects.
  func subjects(of predicates: [Predicate], objects: Set<Int64>) throws -> Set<Int64> {
    try fetch(
      """
      SELECT DISTINCT subjectID FROM statement
      WHERE objectID IN \(list: objects) AND predicate IN \(predicates.map(\.rawValue))
        AND \(filter.condition)
      """)
  }

  /// The objects of statements with these subjects.
  func objects(of predicates: [Predicate], subjects: Set<Int64>) throws -> Set<Int64> {
    try fetch(
      """
      SELECT DISTINCT objectID FROM statement
      WHERE subjectID IN \(list: subjects) AND predicate IN \(predicates.map(\.rawValue))
        AND \(filter.condition)
      """)
  }

  /// The nodes that point to one of these.
  func sources(of property: Property, targets: Set<Int64>) throws -> Set<Int64> {
    try fetch(
      """
      SELECT DISTINCT contribution.nodeID FROM link
      JOIN contribution ON contribution.id = link.contributionID
      WHERE link.targetID IN \(list: targets) AND link.name = \(property.rawValue)
      """)
  }

  /// The nodes these point to.
  func targets(of property: Property, sources: Set<Int64>) throws -> Set<Int64> {
    try fetch(
      """
      SELECT DISTINCT link.targetID FROM contribution
      JOIN link ON link.contributionID = contribution.id
      WHERE contribution.nodeID IN \(list: sources) AND link.name = \(property.rawValue)
      """)
  }

  /// The nodes of a kind of which an article gives a property this value.
  func nodes(
    of kind: NodeKind, with property: Property, _ value: String, among nodes: Set<Int64>?
  ) throws -> Set<Int64> {
    let among: SQL = nodes.map { "contribution.nodeID IN \(list: $0)" } ?? "TRUE"
    return try fetch(
      """
      SELECT DISTINCT contribution.nodeID FROM contribution
      JOIN property ON property.contributionID = contribution.id
      WHERE contribution.kind = \(kind.rawValue) AND \(among)
        AND property.name = \(property.rawValue) AND property.value = \(value)
      """)
  }

  private func fetch(_ request: SQLRequest<Int64>) throws -> Set<Int64> {
    Set(try request.fetchAll(db))
  }
}

extension SQLInterpolation {
  /// A set of row numbers of any size, as one argument.
  mutating func appendInterpolation(list rows: Set<Int64>) {
    let json = "[" + rows.sorted().map(String.init).joined(separator: ",") + "]"
    appendLiteral("(SELECT value FROM json_each(")
    appendInterpolation(json)
    appendLiteral("))")
  }

  /// A set of node names of any size, as one argument.
  mutating func appendInterpolation(names: Set<NodeID>) {
    let json = JSONWriter.text(of: .array(names.sorted().map { .string($0.rawValue) }))
    appendLiteral("(SELECT id FROM node WHERE name IN (SELECT value FROM json_each(")
    appendInterpolation(json)
    appendLiteral(")))")
  }
}
