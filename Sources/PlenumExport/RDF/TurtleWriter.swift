import PlenumModel

/// Writes the blocks of Turtle.
struct TurtleWriter {
  private let base: BaseIRI
  private let maker: ResourceMaker
  private let statementTypes: String

  init(_ base: BaseIRI, _ maker: ResourceMaker) {
    self.base = base
    self.maker = maker
    statementTypes = "\n    a " + maker.statementTypes.map(\.name).joined(separator: " , ")
  }

  /// Writes the block of a statement; gives its number of triples.
  func write(_ statement: Statement, named name: String, to output: inout ExportOutput) -> Int {
    var count = maker.statementTypes.count
    output.write("\n")
    write(name: name, to: &output)
    output.write(statementTypes)
    maker.forEachTriple(of: statement) { predicate, object in
      output.write(predicate.nextInTurtle)
      write(object, to: &output)
      count += 1
    }
    output.write(" .\n")
    return count
  }

  /// Writes the block of a node.
  func write(_ resource: Resource, to output: inout ExportOutput) {
    if resource.tripleCount == 0 { return }
    output.write("\n")
    write(name: resource.subject, to: &output)
    for (index, type) in resource.types.enumerated() {
      output.write(index == 0 ? "\n    a " : " , ")
      output.write(type.name)
    }
    var isFirst = resource.types.isEmpty
    for property in resource.properties where !property.objects.isEmpty {
      output.write(isFirst ? "\n    " : " ;\n    ")
      output.write(property.predicate.name)
      isFirst = false
      write(property.objects, to: &output)
    }
    output.write(" .\n")
  }

  /// Up to three objects stand on the predicate's line, more on lines of their own.
  private func write(_ objects: [RDFTerm], to output: inout ExportOutput) {
    let isLong = objects.count > 3
    for index in objects.indices {
      if isLong {
        output.write(index > 0 ? " ,\n        " : "\n        ")
      } else {
        output.write(index > 0 ? " , " : " ")
      }
      write(objects[index], to: &output)
    }
  }

  private func write(_ term: RDFTerm, to output: inout ExportOutput) {
    switch term {
    case .resource(let name): write(name: name, to: &output)
    case .triple(let subject, let predicate, let object):
      output.write("<<( ")
      write(name: subject, to: &output)
      output.write(" " + predicate.name + " ")
      write(name: object, to: &output)
      output.write(" )>>")
    default: TurtleSyntax.write(term, to: &output)
    }
  }

  private func write(name: String, to output: inout ExportOutput) {
    if LocalName.isPlain(name) {
      output.write("id:")
      output.write(name)
    } else {
      base.write(name, to: &output)
    }
  }
}
