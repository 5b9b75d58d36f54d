internal import GRDB
internal import PlenumModel

/// Nodes by name, each joined from all articles.
struct NodeTable {
  private let db: Database
  private let filter: EdgeFilter
  private var nodes: [NodeID: Node] = [:]
  private var organizers: [NodeID: Set<NodeID>] = [:]
  private var issuers: [NodeID: Set<NodeID>] = [:]

  init(_ db: Database, _ filter: EdgeFilter) {
    self.db = db
    self.filter = filter
  }

  subscript(id: NodeID) -> Node? { nodes[id] }

  /// Loads these nodes, and the nodes their columns show.
  mutating func load(_ ids: Set<NodeID>) throws {
    try read(ids)
    organizers = try subjects(of: .organized, objects: ids)
    issuers = try subjects(of: .issued, objects: ids)
    var linked = Set(ids.compactMap { nodes[$0] }.flatMap(NodeTable.shownLinks))
    linked.formUnion(organizers.values.flatMap(\.self))
    linked.formUnion(issuers.values.flatMap(\.self))
    try read(linked.subtracting(ids))
  }

  /// The labels of nodes, sorted and joined.
  func labels(_ ids: some Sequence<NodeID>) -> String? {
    let labels = Set(ids).compactMap { nodes[$0]?.label }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return labels.isEmpty ? nil : labels.joined(separator: "; ")
  }

  /// The bodies that held an event or passed a directive.
  func bodies(of node: Node) -> Set<NodeID> {
    Set(node.links(.organizer)).union(node.links(.passedBy))
      .union(organizers[node.id] ?? []).union(issuers[node.id] ?? [])
  }

  private static func shownLinks(of node: Node) -> [NodeID] {
    [.organizer, .location, .postIn, .passedBy].flatMap(node.links)
  }

  private mutating func read(_ ids: Set<NodeID>) throws {
    var assembler = GraphAssembler()
    let views = try DocumentReader(db).views(
      where: "contribution.nodeID IN \(names: ids)")
    for view in views { assembler.add(view.node) }
    for node in assembler.graph().nodes { nodes[node.id] = node }
  }

  private func subjects(of predicate: Predicate, objects: Set<NodeID>) throws -> [NodeID: Set<
    NodeID
  >] {
    let request: SQLRequest<Row> = """
      SELECT DISTINCT subject.name AS subject, object.name AS object FROM statement
      JOIN node AS subject ON subject.id = subjectID
      JOIN node AS object ON object.id = objectID
      WHERE predicate = \(predicate.rawValue) AND objectID IN \(names: objects)
        AND \(filter.condition)
      """
    var subjects: [NodeID: Set<NodeID>] = [:]
    for row in try request.fetchAll(db) {
      subjects[NodeID(rawValue: row["object"]), default: []]
        .insert(NodeID(rawValue: row["subject"]))
    }
    return subjects
  }
}
