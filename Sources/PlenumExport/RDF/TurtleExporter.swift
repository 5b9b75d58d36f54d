public import PlenumModel

/// Writes RDF as Turtle: prefixes, then one block a subject, sorted, without blank nodes.
public struct TurtleExporter: GraphExporter {
  /// Namespace of the data IRIs.
  public let baseIRI: String
  /// Whether statement nodes are written.
  public let provenance: Provenance

  /// Makes an exporter.
  public init(baseIRI: String = Vocabulary.data, provenance: Provenance = .statements) {
    self.baseIRI = baseIRI
    self.provenance = provenance
  }

  /// Writes the graph block by block.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let base = try BaseIRI(baseIRI)
    var counts = ExportCounts()
    TurtleSyntax.writeHeader(prefixes: [("id", base.text)] + Vocabulary.prefixes, to: &output)
    try ResourceStream(graph: graph, provenance: provenance).forEach { resource in
      write(resource, base: base, to: &output)
      counts.triples += resource.tripleCount
      try output.drain()
    }
    return counts
  }

  private func write(_ resource: Resource, base: BaseIRI, to output: inout ExportOutput) {
    if resource.tripleCount == 0 { return }
    output.write("\n")
    write(name: resource.subject, base: base, to: &output)
    if !resource.types.isEmpty {
      output.write("\n    a " + resource.types.joined(separator: " , "))
    }
    for (index, property) in resource.properties.enumerated() {
      output.write(index == 0 && resource.types.isEmpty ? "\n    " : " ;\n    ")
      output.write(property.predicate)
      write(property.objects, base: base, to: &output)
    }
    output.write(" .\n")
  }

  /// Up to three objects stand on the predicate's line, more on lines of their own.
  private func write(_ objects: [RDFTerm], base: BaseIRI, to output: inout ExportOutput) {
    let separator = objects.count > 3 ? "\n        " : " "
    for (index, object) in objects.enumerated() {
      output.write(index == 0 ? separator : " ," + separator)
      write(object, base: base, to: &output)
    }
  }

  private func write(_ term: RDFTerm, base: BaseIRI, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): write(name: name, base: base, to: &output)
    case .iri(let iri): output.write("<\(iri)>")
    default: TurtleSyntax.write(term, to: &output)
    }
  }

  private func write(name: String, base: BaseIRI, to output: inout ExportOutput) {
    if TurtleSyntax.isPlainLocalName(name) {
      output.write("id:")
      output.write(name)
    } else {
      output.write("<\(base.iri(of: name))>")
    }
  }
}

extension GraphExporter where Self == TurtleExporter {
  /// Turtle with the default base IRI and statement nodes.
  public static var turtle: Self { TurtleExporter() }

  /// Turtle with another base IRI or without statement nodes.
  public static func turtle(
    baseIRI: String = Vocabulary.data, provenance: Provenance = .statements
  ) -> Self {
    TurtleExporter(baseIRI: baseIRI, provenance: provenance)
  }
}
