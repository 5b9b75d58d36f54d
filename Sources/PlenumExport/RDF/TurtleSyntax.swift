import PlenumModel

/// The parts of Turtle that graphs, ontology and shapes share.
enum TurtleSyntax {
  /// Writes a comment line and the prefix declarations.
  static func writeHeader(
    _ comment: String = "Plenum graph", prefixes: [(prefix: String, namespace: String)],
    to output: inout ExportOutput
  ) {
    output.write("# \(comment)\n")
    for entry in prefixes {
      output.write("@prefix \(entry.prefix): <\(entry.namespace)> .\n")
    }
  }

  /// Writes a literal, an IRI or a vocabulary term.
  static func write(_ term: RDFTerm, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): output.write(name)
    case .term(let term): output.write(term.name)
    case .iri(let iri): output.write("<\(iri)>")
    case .integer(let number): output.write(String(number))
    case .decimal(let text): output.write(text)
    case .date(let date): output.write("\"\(date.iso)\"^^\(date.datatypeTerm.name)")
    case .moment(let moment): output.write("\"\(moment.iso)\"^^\(Term.dateTime.name)")
    case .text(let text): writeQuoted(text, suffix: "@vi", to: &output)
    case .string(let text): writeQuoted(text, suffix: "", to: &output)
    case .triple(let subject, let predicate, let object):
      output.write("<<( \(subject) \(predicate.name) \(object) )>>")
    }
  }

  /// Writes a string in quotation marks with what follows it.
  static func writeQuoted(_ text: String, suffix: String, to output: inout ExportOutput) {
    output.write(byte: UInt8(ascii: "\""))
    LiteralEscape.write(text, to: &output)
    output.write(byte: UInt8(ascii: "\""))
    output.write(suffix)
  }
}
