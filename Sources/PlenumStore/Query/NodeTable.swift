internal import GRDB
internal import PlenumModel

/// Nodes by name, each joined from all articles.
struct NodeTable {
  private let db: Database
  private let filter: EdgeFilter
  private var nodes: [NodeID: Node] = [:]
  /// The labels of nodes of which nothing else is shown: bodies and places, which many articles name.
  private var labels: [NodeID: String] = [:]
  private var jurisdictions: [NodeID: Set<NodeID>] = [:]
  private var organizers: [NodeID: Set<NodeID>] = [:]
  private var issuers: [NodeID: Set<NodeID>] = [:]

  init(_ db: Database, _ filter: EdgeFilter) {
    self.db = db
    self.filter = filter
  }

  subscript(id: NodeID) -> Node? { nodes[id] }

  /// Loads these nodes, and the nodes their columns show.
  mutating func load(_ ids: Set<NodeID>, withPlaces: Bool = true) throws {
    try read(ids)
    organizers = try subjects(of: .organized, objects: ids)
    issuers = try subjects(of: .issued, objects: ids)
    var linked = Set(ids.compactMap { nodes[$0] }.flatMap(NodeTable.shownLinks))
    linked.formUnion(organizers.values.flatMap(\.self))
    linked.formUnion(issuers.values.flatMap(\.self))
    linked.subtract(ids)
    try readLabels(linked)
    if withPlaces {
      try readJurisdictions(linked)
      let places = nodes.values.flatMap { $0.links(.location) + $0.links(.jurisdiction) }
      try readLabels(Set(places).union(jurisdictions.values.flatMap(\.self)))
    }
  }

  /// Nodes with their labels, sorted by them.
  func labelled(_ ids: some Sequence<NodeID>) -> [QueryNode] {
    Set(ids).compactMap { id in
      (nodes[id]?.label ?? labels[id]).map { QueryNode(id: id, label: $0) }
    }.sorted { lhs, rhs in
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
    return Set(
      bodies.flatMap { jurisdictions[$0] ?? Set(nodes[$0]?.links(.jurisdiction) ?? []) })
  }

  private static func shownLinks(of node: Node) -> [NodeID] {
    [.organizer, .postIn, .passedBy].flatMap(node.links)
  }

  private mutating func read(_ ids: Set<NodeID>) throws {
    var assembler = GraphAssembler()
    let views = try DocumentReader(db).views(
      where: "contribution.nodeID IN \(names: ids)")
    for view in views { assembler.add(view.node) }
    for node in assembler.graph().nodes { nodes[node.id] = node }
  }

  /// The labels of nodes without their other properties: the one that most articles give, then the smaller.
  private mutating func readLabels(_ ids: Set<NodeID>) throws {
    let request: SQLRequest<Row> = """
      SELECT node.name AS name, value FROM contribution
      JOIN property ON property.contributionID = contribution.id
      JOIN node ON node.id = contribution.nodeID
      WHERE contribution.nodeID IN \(names: ids)
        AND property.name = \(Property.prefLabel.rawValue)
      GROUP BY contribution.nodeID, value ORDER BY COUNT(*), value DESC
      """
    for row in try request.fetchAll(db) { labels[NodeID(rawValue: row["name"])] = row["value"] }
  }

  private mutating func readJurisdictions(_ bodies: Set<NodeID>) throws {
    let request: SQLRequest<Row> = """
      SELECT DISTINCT node.name AS body, place.name AS place FROM contribution
      JOIN link ON link.contributionID = contribution.id
      JOIN node ON node.id = contribution.nodeID
      JOIN node AS place ON place.id = link.targetID
      WHERE contribution.nodeID IN \(names: bodies)
        AND link.name = \(Property.jurisdiction.rawValue)
      """
    for row in try request.fetchAll(db) {
      jurisdictions[NodeID(rawValue: row["body"]), default: []].insert(
        NodeID(rawValue: row["place"]))
    }
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
