public import PlenumModel

/// Writes RDF as JSON-LD: the context, then one object a line, for readers that stream and for those that do not.
///
/// The file holds its context, so that nothing is fetched; `schemas/context.jsonld` is the same one, with the
/// terms of web archives that other files go without.
public struct JSONLDExporter: StreamingExporter {
  /// The base IRI, and whether statements are written; JSON-LD 1.1 has no reifiers.
  public private(set) var options: RDFOptions

  /// Makes an exporter.
  public init(_ options: RDFOptions = RDFOptions()) {
    self.options = options
    self.options.usesReifiers = false
  }

  /// Writes the graph object by object.
  public func write(_ source: any GraphSource, to output: inout ExportOutput) throws
    -> ExportCounts
  {
    let base = try BaseIRI(options.baseIRI)
    let syntax = JSONLDSyntax(base: base)
    var counts = ExportCounts()
    try source.withReader { reader in
      let context = JSONLDContext.object(base: base.text, try JSONLDTerm.terms(for: reader))
      output.write("{\n  \"@context\": \(context),\n  \"@graph\": [")
      try ResourceStream(options: options).forEach(in: reader) { resource in
        if resource.tripleCount == 0 { return }
        output.write(counts.triples == 0 ? "\n" : ",\n")
        syntax.write(resource, to: &output)
        counts.triples += resource.tripleCount
        try output.drain()
      }
    }
    output.write("\n  ]\n}\n")
    return counts
  }
}
