public import PlenumModel

/// Writes RDF as Turtle: prefixes, then one block a subject, sorted, without blank nodes.
public struct TurtleExporter: StreamingExporter {
  /// The base IRI, and how statements are written.
  public let options: RDFOptions

  /// Makes an exporter.
  public init(_ options: RDFOptions = RDFOptions()) {
    self.options = options
  }

  /// Writes the graph block by block.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    let base = try BaseIRI(options.baseIRI)
    let writer = TurtleWriter(base, ResourceMaker(usesReifiers: options.usesReifiers))
    var counts = ExportCounts()
    TurtleSyntax.writeHeader(prefixes: [("id", base.text)] + Vocabulary.prefixes, to: &output)
    try source.withReader { reader in
      try ResourceStream(options: options).forEach(in: reader) { resource in
        writer.write(resource, to: &output)
        counts.triples += resource.tripleCount
        try output.drain()
      } statement: { name, statement in
        counts.triples += writer.write(statement, named: name, to: &output)
        try output.drain()
      }
    }
    return counts
  }
}
