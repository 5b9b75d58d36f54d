public import PlenumModel

/// Writes RDF as N-Triples: one triple a line, for bulk loaders and line tools.
public struct NTriplesExporter: GraphExporter {
  /// Namespace of the data IRIs.
  public let baseIRI: String
  /// Whether statement nodes are written.
  public let provenance: Provenance

  /// Makes an exporter.
  public init(baseIRI: String = Vocabulary.data, provenance: Provenance = .statements) {
    self.baseIRI = baseIRI
    self.provenance = provenance
  }

  /// Writes the graph triple by triple.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let base = try BaseIRI(baseIRI)
    var counts = ExportCounts()
    try ResourceStream(graph: graph, provenance: provenance).forEach { resource in
      write(resource, base: base, to: &output)
      counts.triples += resource.tripleCount
      try output.drain()
    }
    return counts
  }

  private func write(_ resource: Resource, base: BaseIRI, to output: inout ExportOutput) {
    let subject = "<\(base.iri(of: resource.subject))> "
    for type in resource.types {
      output.write(subject + expand("rdf:type") + " " + expand(type) + " .\n")
    }
    for property in resource.properties {
      let start = subject + expand(property.predicate) + " "
      for object in property.objects {
        output.write(start)
        write(object, base: base, to: &output)
        output.write(" .\n")
      }
    }
  }

  private func write(_ term: RDFTerm, base: BaseIRI, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): output.write("<\(base.iri(of: name))>")
    case .term(let name): output.write(expand(name))
    case .integer(let number): writeTyped(String(number), "xsd:integer", to: &output)
    case .decimal(let text): writeTyped(text, "xsd:decimal", to: &output)
    case .date(let date): writeTyped(date.iso, date.datatypeTerm, to: &output)
    case .iri, .text, .string: TurtleSyntax.write(term, to: &output)
    }
  }

  private func writeTyped(_ text: String, _ datatype: String, to output: inout ExportOutput) {
    output.write("\"\(text)\"^^\(expand(datatype))")
  }

  private func expand(_ term: String) -> String { "<\(Vocabulary.expand(term) ?? term)>" }
}

extension GraphExporter where Self == NTriplesExporter {
  /// N-Triples with the default base IRI and statement nodes.
  public static var nTriples: Self { NTriplesExporter() }

  /// N-Triples with another base IRI or without statement nodes.
  public static func nTriples(
    baseIRI: String = Vocabulary.data, provenance: Provenance = .statements
  ) -> Self {
    NTriplesExporter(baseIRI: baseIRI, provenance: provenance)
  }
}
