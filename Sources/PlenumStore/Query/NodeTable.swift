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
    try read(Set(nodes.values.flatMap { $0.links(.jurisdiction) }).subtracting(nodes.keys))
  }

  /// Nodes with their labels, sorted by them.
  func labelled(_ ids: some Sequence<NodeID>) -> [QueryNode] {
    Set(ids).compactMap { nodes[$0] }.map { QueryNode(id: $0.id, label: $0.label) }
      .sorted { lhs, rhs in
        if lhs.label == rhs.label { return lhs.id < rhs.id }
        return lhs.label.utf8.lexicographicallyPrecedes(rhs.label.utf8)
      }
  }

  /// The bodies that held an event or passed a directive.
  func bodies(of node: Node) -> Set<NodeID> {
    Set(node.links(.organizer)).union(node.links(.passedBy))
      .union(organizers[node.id] ?? []).union(issuers[node.id] ?? [])
  }

  /// Where a node is: its own place, else that of its bodies.
  func places(of node: Node) -> Set<NodeID> {
    let own = node.links(.location) + node.links(.jurisdiction)
    if !own.isEmpty { return Set(own) }
    let bodies = self.bodies(of: node).union(node.links(.postIn))
    return Set(bodies.compactMap { nodes[$0] }.flatMap { $0.links(.jurisdiction) })
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
