public import PlenumModel

/// Writes RDF as N-Triples: one triple a line, for bulk loaders and line tools.
public struct NTriplesExporter: StreamingExporter {
  /// The base IRI, and how statements are written.
  public let options: RDFOptions

  /// Makes an exporter.
  public init(_ options: RDFOptions = RDFOptions()) {
    self.options = options
  }

  /// Writes the graph triple by triple.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    let maker = ResourceMaker(usesReifiers: options.usesReifiers)
    let syntax = LineSyntax(base: try BaseIRI(options.baseIRI))
    var counts = ExportCounts()
    try source.withReader { reader in
      try ResourceStream(options: options).forEach(in: reader) { resource in
        try syntax.write(resource, to: &output)
        counts.triples += resource.tripleCount
      } statement: { name, statement in
        counts.triples += try syntax.write(statement, named: name, maker, to: &output)
      }
    }
    return counts
  }
}
