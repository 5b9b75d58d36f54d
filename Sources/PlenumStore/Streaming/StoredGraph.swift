internal import GRDB
public import PlenumModel

/// The graph of a store, read piece by piece, without the edges that are not sure enough.
///
/// Everything one reader gives is of one state of the store, also while somebody writes to it.
public struct StoredGraph: GraphSource {
  private let store: GraphStore
  private let minConfidence: Double?

  init(_ store: GraphStore, minConfidence: Double?) {
    self.store = store
    self.minConfidence = minConfidence
  }

  /// The whole graph in memory.
  ///
  /// - Throws: ``StoreError``.
  public func graph() throws -> Graph {
    let graph = try store.graph()
    return minConfidence.map(graph.filtered) ?? graph
  }

  /// Calls `body` with a reader that sees one state of the store.
  ///
  /// - Throws: ``StoreError``, or what `body` throws.
  public func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try store.read { db in
      try body(StoreReader(db, EdgeFilter(minConfidence: minConfidence)))
    }
  }

  /// The number of edges that are not sure enough.
  ///
  /// - Throws: ``StoreError``.
  public func unsureEdges() throws -> Int {
    guard let minConfidence else { return 0 }
    return try store.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT COUNT(*) FROM (SELECT 1 FROM statement
            GROUP BY subjectID, predicate, objectID HAVING MAX(confidence) < ?)
          """, arguments: [minConfidence]) ?? 0
    }
  }
}

extension GraphStore: GraphSource {
  /// The graph without the edges whose best statement is less sure than this, read piece by piece.
  ///
  /// - Parameter minConfidence: the least confidence, nil for all edges.
  /// - Returns: a source that is read when it is used.
  public func source(minConfidence: Double? = nil) -> StoredGraph {
    StoredGraph(self, minConfidence: minConfidence)
  }

  /// Calls `body` with a reader that sees one state of the store.
  ///
  /// - Throws: ``StoreError``, or what `body` throws.
  public func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result {
    try source().withReader(body)
  }
}
