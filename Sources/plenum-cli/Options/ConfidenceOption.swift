import ArgumentParser
import PlenumStore

/// How sure an edge must be.
struct ConfidenceOption: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp(
      """
      Leave out edges whose best statement is less sure than this, 0 to 1. All nodes stay, also \
      those that then hang on nothing but mentions; the store keeps every edge.
      """, valueName: "confidence"))
  var minConfidence: Double?

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
  }

  /// The graph of a store without the edges that are not sure enough; tells how many those are.
  func source(of store: GraphStore, say: (String) -> Void = { _ in }) throws -> StoredGraph {
    let source = store.source(minConfidence: minConfidence)
    if let minConfidence {
      say("\(try source.unsureEdges()) edges below \(minConfidence) left out")
    }
    return source
  }
}
