import PlenumModel

/// What writers of network formats walk: all nodes, then all links.
///
/// A source may read from memory or from a file; writers keep nothing of what they are given.
protocol NetworkSource {
  /// Whether links lead from one end to the other; all do, or none.
  var isDirected: Bool { get }
  /// What a reader of the file should know, a line each: which part it is, what was left out.
  var notes: [String] { get }
  /// Nodes that a limit kept out.
  var omittedNodes: Int { get }
  /// Links left out because an end is missing.
  var danglingLinks: Int { get }
  /// Calls `body` with each node, in name order.
  func forEachNode(_ body: (NetworkNode) throws -> Void) throws
  /// Whether some node has a value of a property.
  func uses(_ property: Property) throws -> Bool
  /// Calls `body` with each link; both ends are nodes of the source.
  func forEachLink(_ body: (Link) throws -> Void) throws
}

extension ExportCounts {
  /// Starts with what a source leaves out.
  init(_ network: some NetworkSource) {
    self.init()
    omittedNodes = network.omittedNodes
    danglingEdges = network.danglingLinks
  }
}

extension GraphSource {
  /// Calls `body` with the network of a view: read piece by piece where all is written, else in memory.
  ///
  /// - Parameters:
  ///   - options: which view.
  ///   - scope: which kinds of nodes take part.
  ///   - hasSpells: whether it is needed when links and nodes were so, which takes time to find.
  ///   - body: takes the network.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  func withNetwork<Result>(
    _ options: NetworkOptions, scope: NetworkScope = .things, hasSpells: Bool = false,
    _ body: (any NetworkSource) throws -> Result
  ) throws -> Result {
    if options.view == .full && options.maxNodes == nil {
      return try withReader {
        try body(StreamedNetwork($0, options, scope: scope, hasSpells: hasSpells))
      }
    }
    return try body(Network(graph(), options, scope: scope))
  }
}
