import PlenumModel
import Testing

/// Expects two graphs to have the same nodes and statements.
func expectSame(
  _ left: Graph, _ right: Graph, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(left.nodes == right.nodes, sourceLocation: sourceLocation)
  #expect(left.statements == right.statements, sourceLocation: sourceLocation)
}
