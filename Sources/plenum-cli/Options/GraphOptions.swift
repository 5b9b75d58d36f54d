import ArgumentParser
import PlenumExport
import PlenumModel

/// How graphs are written.
struct GraphOptions: ParsableArguments {
  @Option(name: .long, help: "Evidence in RDF: statements, or none.")
  var provenance = Provenance.statements

  @Option(name: .customLong("base-iri"), help: "Namespace of the data's IRIs.")
  var baseIRI = Vocabulary.data

  @Flag(
    name: .customLong("rdf12"),
    help: "Statements as RDF 1.2 reifiers (turtle, ntriples, nquads).")
  var rdf12 = false

  @OptionGroup var tables: TableOptions

  func validate() throws {
    let isIRI =
      baseIRI.contains("://") && baseIRI.last.map { "/#:".contains($0) } == true
      && baseIRI.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"<>\"{}|\\^`".utf8.contains($0) }
    if !isIRI {
      throw ValidationError("--base-iri takes an absolute IRI in ASCII that ends in / or #.")
    }
  }

  /// Fails when none of the formats can write what is asked for.
  func check(_ formats: [ExportFormat]) throws {
    if rdf12 && !formats.contains(where: \.hasReifiers) {
      let able = ExportFormat.allCases.filter(\.hasReifiers).map(\.name).joined(separator: ", ")
      let asked = formats.map(\.name).joined(separator: ", ")
      throw ValidationError("--rdf12 is for \(able); \(asked) has no reifiers.")
    }
  }

  /// The exporters' options.
  var exportOptions: ExportOptions {
    var options = ExportOptions()
    options.rdf = RDFOptions(baseIRI: baseIRI, provenance: provenance, usesReifiers: rdf12)
    tables.apply(to: &options)
    return options
  }
}
