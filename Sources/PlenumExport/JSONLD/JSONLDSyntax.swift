import PlenumModel

/// Writes resources as JSON objects under the context of ``JSONLDContext``.
struct JSONLDSyntax {
  let base: BaseIRI
  private let values = Dictionary(
    uniqueKeysWithValues: JSONLDTerm.all.map { ($0.term.name, $0.values) })

  init(base: BaseIRI) {
    self.base = base
  }

  /// Writes one object on one line; its classes come first, as streaming readers want them.
  func write(_ resource: Resource, to output: inout ExportOutput) {
    output.write("{")
    if !resource.types.isEmpty {
      let types = resource.types.map { "\"\($0.name)\"" }.joined(separator: ", ")
      output.write("\"@type\": [\(types)], ")
    }
    output.write("\"@id\": ")
    write(name: resource.subject, to: &output)
    for property in resource.properties where !property.objects.isEmpty {
      output.write(", \"\(property.predicate.key)\": ")
      write(property, to: &output)
    }
    output.write("}")
  }

  private func write(_ property: Resource.Property, to output: inout ExportOutput) {
    let plain = values[property.predicate.name] ?? .string
    if property.objects.count > 1 { output.write("[") }
    for (index, object) in property.objects.enumerated() {
      if index > 0 { output.write(", ") }
      write(object, plain, to: &output)
    }
    if property.objects.count > 1 { output.write("]") }
  }

  /// Writes a value plainly where the context says what it is, else with its type.
  private func write(
    _ term: RDFTerm, _ plain: JSONLDTerm.Values, to output: inout ExportOutput
  ) {
    switch term {
    case .resource(let name): write(name: name, to: &output)
    case .term(let term): output.write("\"\(term.name)\"")
    case .iri(let iri): output.write("{\"@id\": \"\(iri)\"}")
    case .integer(let number): output.write(String(number))
    case .text(let text): write(text, "\"@language\": \"vi\"", plain == .text, to: &output)
    case .string(let text): write(text, nil, plain == .string || plain == .address, to: &output)
    case .decimal(let text): write(text, type(.decimal), plain == .decimal, to: &output)
    case .date(let date):
      let isPlain = plain == .date && date.isFull
      write(date.iso, type(date.datatypeTerm), isPlain, to: &output)
    case .moment(let moment):
      write(moment.iso, type(.dateTime), plain == .moment, to: &output)
    case .triple: break
    }
  }

  private func type(_ term: Term) -> String { "\"@type\": \"\(term.name)\"" }

  private func write(
    _ text: String, _ mark: String?, _ isPlain: Bool, to output: inout ExportOutput
  ) {
    if !isPlain { output.write("{" + (mark.map { $0 + ", " } ?? "") + "\"@value\": ") }
    TurtleSyntax.writeQuoted(text, suffix: isPlain ? "" : "}", to: &output)
  }

  private func write(name: String, to output: inout ExportOutput) {
    let isPlain = LocalName.isPlain(name)
    output.write(isPlain ? "\"id:" : "\"")
    output.write(isPlain ? name : base.iri(of: name))
    output.write("\"")
  }
}
