import PlenumModel

/// Writes N-Triples and N-Quads: one triple a line, nothing abbreviated.
struct LineSyntax {
  let base: BaseIRI

  /// Writes a resource's triples; `graph` is the name of the node they stand in, if any.
  func write(_ resource: Resource, graph: String? = nil, to output: inout ExportOutput) throws {
    var lines = Lines(self, resource.subject, graph, &output)
    for type in resource.types { lines.write(.type, .term(type), to: &output) }
    for property in resource.properties {
      for index in property.objects.indices {
        lines.write(property.predicate, property.objects[index], to: &output)
      }
    }
    try output.drain()
  }

  /// Writes the triples of a statement; gives their number.
  func write(
    _ statement: Statement, named name: String, _ maker: ResourceMaker,
    to output: inout ExportOutput
  ) throws -> Int {
    var lines = Lines(self, name, nil, &output)
    for type in maker.statementTypes { lines.write(.type, .term(type), to: &output) }
    maker.forEachTriple(of: statement) { lines.write($0, $1, to: &output) }
    try output.drain()
    return lines.count
  }

  fileprivate func write(_ term: RDFTerm, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): base.write(name, to: &output)
    case .term(let term): output.write(term.iri)
    case .integer(let number): write(String(number), .integer, to: &output)
    case .decimal(let text): write(text, .decimal, to: &output)
    case .date(let date): write(date.iso, date.datatypeTerm, to: &output)
    case .moment(let moment): write(moment.iso, .dateTime, to: &output)
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

/// The lines of one subject, which have their start and end in common.
private struct Lines {
  private let syntax: LineSyntax
  private let start: [UInt8]
  private let end: [UInt8]
  /// How many were written.
  private(set) var count = 0

  /// Makes the ends in the output's buffer, and takes them out of it.
  init(
    _ syntax: LineSyntax, _ subject: String, _ graph: String?, _ output: inout ExportOutput
  ) {
    self.syntax = syntax
    start = output.draft { output in
      syntax.base.write(subject, to: &output)
      output.write(" ")
    }
    end = output.draft { output in
      if let graph {
        output.write(" ")
        syntax.base.write(graph, to: &output)
      }
      output.write(" .\n")
    }
  }

  mutating func write(_ predicate: Term, _ object: RDFTerm, to output: inout ExportOutput) {
    output.write(bytes: start)
    output.write(predicate.iri)
    output.write(byte: UInt8(ascii: " "))
    syntax.write(object, to: &output)
    output.write(bytes: end)
    count += 1
  }
}
