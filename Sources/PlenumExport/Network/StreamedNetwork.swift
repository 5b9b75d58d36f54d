import PlenumModel

/// The network of what articles state, walked node by node: it holds neither nodes nor links.
///
/// Links are walked twice, since a node's degree comes before its links in every file.
struct StreamedNetwork: NetworkSource {
  let isDirected = true
  let omittedNodes = 0
  let danglingLinks: Int
  let notes: [String]
  private let reader: any GraphReader
  private let scope: NetworkScope
  private let maker: LinkMaker
  private let meter: NodeMeter

  /// Walks the links once, to count them.
  init(
    _ reader: any GraphReader, _ options: NetworkOptions, scope: NetworkScope, hasSpells: Bool
  ) throws {
    self.reader = reader
    self.scope = scope
    maker = LinkMaker(NodeFacts(reader), options.language, hasSpells: hasSpells)
    meter = try NodeMeter(reader)
    notes = options.part.isEmpty ? [] : [options.part]
    let walk = LinkWalk(reader: reader, maker: maker, scope: scope)
    danglingLinks = try hasSpells ? walk.measure(with: meter) : walk.count(with: meter)
  }

  /// Calls `body` with each node.
  func forEachNode(_ body: (NetworkNode) throws -> Void) throws {
    try reader.forEachNode(of: scope.kinds) { try body(try meter.measured($0)) }
  }

  /// Whether some node of the graph has a value of a property.
  func uses(_ property: Property) throws -> Bool { try reader.uses(property) }

  /// Calls `body` with each link.
  func forEachLink(_ body: (Link) throws -> Void) throws {
    try LinkWalk(reader: reader, maker: maker, scope: scope).forEach { link in
      if let link { try body(link) }
    }
  }
}

/// Walks the links of a graph: relations in graph order, then links by properties in name order.
private struct LinkWalk {
  let reader: any GraphReader
  let maker: LinkMaker
  let scope: NetworkScope

  /// Calls `body` with each link, and with nil for one that has an end outside.
  func forEach(_ body: (Link?) throws -> Void) throws {
    try reader.forEachEdge { edge in
      let isWithin = try hasNode(edge.subject) && hasNode(edge.object)
      try body(isWithin ? try maker.link(edge) : nil)
    }
    try reader.forEachNode(of: scope.linkedKinds) { node in
      for link in maker.links(of: node, by: scope.properties) {
        try body(try hasNode(link.target) ? link : nil)
      }
    }
  }

  /// Counts links with their days; gives the number of those that have an end outside.
  func measure(with meter: NodeMeter) throws -> Int {
    var dangling = 0
    try forEach { link in
      if let link { try meter.add(link) } else { dangling += 1 }
    }
    return dangling
  }

  /// Counts links, for which no link is made; gives the number of those that have an end outside.
  func count(with meter: NodeMeter) throws -> Int {
    var dangling = 0
    try reader.forEachRelations { subject, relations in
      guard try hasNode(subject) else { return dangling += relations.count }
      for relation in relations { try count(subject, relation.object, meter, &dangling) }
    }
    try reader.forEachNode(of: scope.linkedKinds) { node in
      for property in scope.properties {
        for target in node.links(property) { try count(node.id, target, meter, &dangling) }
      }
    }
    return dangling
  }

  private func count(
    _ source: NodeID, _ target: NodeID, _ meter: NodeMeter, _ dangling: inout Int
  ) throws {
    guard try hasNode(target) else { return dangling += 1 }
    try meter.addLink(source, target)
  }

  private func hasNode(_ id: NodeID) throws -> Bool {
    try maker.facts.facts(of: id).map { scope.includes($0.kind) } ?? false
  }
}
