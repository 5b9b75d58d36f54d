/// Whether RDF carries the evidence of each relation.
public enum Provenance: String, Sendable, CaseIterable {
  /// One `plm:Statement` node for each statement, with article, quote, offsets, rule, confidence.
  case statements
  /// The direct triples only.
  case none
}
