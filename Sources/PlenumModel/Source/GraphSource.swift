/// Something that holds a graph: a ``Graph`` in memory, or a store that reads it piece by piece.
public protocol GraphSource: Sendable {
  /// The whole graph in memory.
  func graph() throws -> Graph

  /// Calls `body` with a reader that sees one state of the graph, whoever writes meanwhile.
  func withReader<Result>(_ body: (any GraphReader) throws -> Result) throws -> Result
}
