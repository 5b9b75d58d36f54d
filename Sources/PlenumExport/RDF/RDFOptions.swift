public import PlenumModel

/// What a user can choose about RDF.
public struct RDFOptions: Sendable, Hashable {
  /// Namespace of the data IRIs.
  public var baseIRI: String
  /// Whether statement nodes are written.
  public var provenance: Provenance
  /// Whether statements are RDF 1.2 reifiers: `rdf:reifies` a triple term instead of naming its three parts.
  public var usesReifiers: Bool

  /// Makes options; the defaults are those of the command line.
  public init(
    baseIRI: String = Vocabulary.data, provenance: Provenance = .statements,
    usesReifiers: Bool = false
  ) {
    self.baseIRI = baseIRI
    self.provenance = provenance
    self.usesReifiers = usesReifiers
  }
}
