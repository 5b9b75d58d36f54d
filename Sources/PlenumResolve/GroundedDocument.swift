package import PlenumModel

/// A document graph with what its statements rest on besides their rules.
package struct GroundedDocument: Sendable {
  /// What the article gives.
  package let document: DocumentGraph
  /// The name of the doubt about a statement, for those that have one.
  package let doubts: [Statement: String]
}
