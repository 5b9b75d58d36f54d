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
    _ reader: any GraphReader, _ options: NetworkOptions, scope: NetworkScope = .things
  ) throws {
    self.reader = reader
    self.scope = scope
    maker = LinkMaker(NodeFacts(reader), options.language)
    meter = try NodeMeter(reader)
    notes = options.part.isEmpty ? [] : [options.part]
    let walk = LinkWalk(reader: reader, maker: maker, scope: scope)
    var dangling = 0
    let meter = meter
    try walk.forEach { link in
      if let link { try meter.add(link) } else { dangling += 1 }
    }
    danglingLinks = dangling
  }

  /// Calls `body` with each node.
  func forEachNode(_ body: (NetworkNode) throws -> Void) throws {
    try reader.forEachNode { node, _ in
      if scope.includes(node.kind) { try body(try meter.measured(node)) }
    }
  }

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
    try reader.forEachNode { node, _ in
      guard scope.includes(node.kind) else { return }
      for link in maker.links(of: node, by: scope.properties) {
        try body(try hasNode(link.target) ? link : nil)
      }
    }
  }

  private func hasNode(_ id: NodeID) throws -> Bool {
    try maker.facts.facts(of: id).map { scope.includes($0.kind) } ?? false
  }
}
