import PlenumModel

/// Writes N-Triples and N-Quads: one triple a line, nothing abbreviated.
struct LineSyntax {
  let base: BaseIRI

  /// Writes a resource's triples; `graph` is the name of the node they stand in, if any.
  func write(_ resource: Resource, graph: String? = nil, to output: inout ExportOutput) throws {
    let subject = text { base.write(resource.subject, to: &$0) } + " "
    let end = (graph.map { name in " " + text { base.write(name, to: &$0) } } ?? "") + " .\n"
    for type in resource.types {
      output.write(subject)
      output.write(Term.type.iri)
      output.write(byte: UInt8(ascii: " "))
      output.write(type.iri)
      output.write(end)
    }
    for property in resource.properties {
      for object in property.objects {
        output.write(subject)
        output.write(property.predicate.iri)
        output.write(byte: UInt8(ascii: " "))
        write(object, to: &output)
        output.write(end)
      }
    }
    try output.drain()
  }

  private func text(_ write: (inout ExportOutput) -> Void) -> String {
    var output = ExportOutput()
    write(&output)
    return output.text
  }

  private func write(_ term: RDFTerm, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): base.write(name, to: &output)
    case .term(let term): output.write(term.iri)
    case .integer(let number): write(String(number), .integer, to: &output)
    case .decimal(let text): write(text, .decimal, to: &output)
    case .date(let date): write(date.iso, date.datatypeTerm, to: &output)
    case .triple(let subject, let predicate, let object):
      output.write("<<( ")
      base.write(subject, to: &output)
      output.write(" " + predicate.iri + " ")
      base.write(object, to: &output)
      output.write(" )>>")
    case .iri, .text, .string: TurtleSyntax.write(term, to: &output)
    }
  }

  private func write(_ text: String, _ datatype: Term, to output: inout ExportOutput) {
    output.write(byte: UInt8(ascii: "\""))
    output.write(text)
    output.write("\"^^")
    output.write(datatype.iri)
  }
}
