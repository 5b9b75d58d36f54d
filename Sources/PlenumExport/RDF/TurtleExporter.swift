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
    var counts = ExportCounts()
    TurtleSyntax.writeHeader(prefixes: [("id", base.text)] + Vocabulary.prefixes, to: &output)
    try source.withReader { reader in
      try ResourceStream(options: options).forEach(in: reader) { resource in
        write(resource, base: base, to: &output)
        counts.triples += resource.tripleCount
        try output.drain()
      }
    }
    return counts
  }

  private func write(_ resource: Resource, base: BaseIRI, to output: inout ExportOutput) {
    if resource.tripleCount == 0 { return }
    output.write("\n")
    write(name: resource.subject, base: base, to: &output)
    for (index, type) in resource.types.enumerated() {
      output.write(index == 0 ? "\n    a " : " , ")
      output.write(type.name)
    }
    var isFirst = resource.types.isEmpty
    for property in resource.properties where !property.objects.isEmpty {
      output.write(isFirst ? "\n    " : " ;\n    ")
      isFirst = false
      output.write(property.predicate.name)
      write(property.objects, base: base, to: &output)
    }
    output.write(" .\n")
  }

  /// Up to three objects stand on the predicate's line, more on lines of their own.
  private func write(_ objects: [RDFTerm], base: BaseIRI, to output: inout ExportOutput) {
    let separator = objects.count > 3 ? "\n        " : " "
    for (index, object) in objects.enumerated() {
      if index > 0 { output.write(" ,") }
      output.write(separator)
      write(object, base: base, to: &output)
    }
  }

  private func write(_ term: RDFTerm, base: BaseIRI, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): write(name: name, base: base, to: &output)
    case .triple(let subject, let predicate, let object):
      output.write("<<( ")
      write(name: subject, base: base, to: &output)
      output.write(" " + predicate.name + " ")
      write(name: object, base: base, to: &output)
      output.write(" )>>")
    default: TurtleSyntax.write(term, to: &output)
    }
  }

  private func write(name: String, base: BaseIRI, to output: inout ExportOutput) {
    if TurtleSyntax.isPlainLocalName(name) {
      output.write("id:")
      output.write(name)
    } else {
      base.write(name, to: &output)
    }
  }
}
